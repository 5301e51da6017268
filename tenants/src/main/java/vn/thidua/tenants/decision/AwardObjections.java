package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.tenants.decision.ReceiveObjection.Text;

/**
 * The door of the office to what people object to public notices. Nobody else opens it, and the
 * trail does not tell who has objected.
 */
@Singleton
@Transactional
public class AwardObjections {
    private static final String SUBJECT = "AwardObjection";
    private static final String IN_ORDER = "award-objection.oldest";
    private static final AwardObjectionId BEFORE_ALL = new AwardObjectionId(new UUID(0L, 0L));

    private final DecisionDesk desk;
    private final AwardNotices notices;
    private final AwardObjectionRepository objections;
    private final AwardLineRepository lines;
    private final DraftLines drafts;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;

    AwardObjections(
            DecisionDesk desk,
            AwardNotices notices,
            AwardObjectionRepository objections,
            AwardLineRepository lines,
            DraftLines drafts,
            Accounts accounts,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.notices = notices;
        this.objections = objections;
        this.lines = lines;
        this.drafts = drafts;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters an objection, as long as the decision is not issued. */
    public ReceiveObjection.Answer receive(Scope scope, ReceiveObjection command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = notices.fetch(scope, command.notice()).decision();
        var isDraft = desk.lock(scope, decision).state() == DecisionState.DRAFT;
        var notice = notices.fetch(scope, command.notice()); // As it is now that nobody changes it.
        var line = command.line();
        if (line != null && !isShown(scope, notice.id(), line)) {
            return new ReceiveObjection.Answer.LineNotThere();
        }
        if (!isDraft) {
            return new ReceiveObjection.Answer.TooLate();
        }
        if (notice.state() != AwardNoticeState.POSTED) {
            return new ReceiveObjection.Answer.NotPosted();
        }
        var refusal = refusal(command, notice);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var row = row(scope, command);
        objections.insert(row);
        audit.record(scope, "awardObjection.receive", SUBJECT, row.id(), Map.of());
        return new ReceiveObjection.Answer.Received(row.objection());
    }

    /**
     * Whether the line was shown in the notice and not taken off since.
     *
     * @throws NotVisible if the agency has no such line
     */
    private boolean isShown(Scope scope, AwardNoticeId notice, AwardLineId wanted) {
        var line =
                lines.list(scope.tenant(), List.of(wanted)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotVisible("award line"));
        return notice.equals(line.noticeId()) && line.state() != AwardLineState.REMOVED;
    }

    private Optional<ReceiveObjection.Answer> refusal(
            ReceiveObjection command, AwardNotice notice) {
        var today = LocalDate.now(clock);
        var day = command.receivedOn();
        if (day.isBefore(notice.postedOn()) || day.isAfter(today)) {
            return Optional.of(
                    new ReceiveObjection.Answer.DateOutOfRange(notice.postedOn(), today));
        }
        var contact = command.objectorContact() == null ? "-" : command.objectorContact();
        var name = Tidy.line(command.objectorName());
        return text(Text.OBJECTOR_NAME, name, AwardObjection.NAME_MAX)
                .or(() -> text(Text.OBJECTOR_CONTACT, contact, AwardObjection.CONTACT_MAX))
                .or(() -> text(Text.CONTENT, command.content(), AwardObjection.CONTENT_MAX));
    }

    private static Optional<ReceiveObjection.Answer> text(Text text, String typed, int max) {
        return isUnfit(typed.strip(), max)
                ? Optional.of(new ReceiveObjection.Answer.TextUnfit(text, max))
                : Optional.empty();
    }

    private static boolean isUnfit(String text, int charactersMax) {
        return text.isEmpty() || text.length() > charactersMax;
    }

    private AwardObjectionRow row(Scope scope, ReceiveObjection command) {
        var contact = command.objectorContact();
        return new AwardObjectionRow(
                scope.tenant(),
                AwardObjectionId.next(),
                command.notice(),
                command.line(),
                Tidy.line(command.objectorName()),
                contact == null ? null : contact.strip(),
                command.channel(),
                command.content().strip(),
                command.receivedOn(),
                ObjectionState.OPEN,
                null,
                clock.instant(),
                scope.account(),
                null,
                null);
    }

    /** Answers an objection; where it was right, what it is against is taken off the draft. */
    public AnswerObjection.Answer answer(Scope scope, AnswerObjection command) {
        scope.require(Permission.DECIDE_AWARDS);
        var held = hold(scope, command.objection());
        var answer = command.answer().strip();
        if (isUnfit(answer, AwardObjection.ANSWER_MAX)) {
            return new AnswerObjection.Answer.AnswerUnfit(AwardObjection.ANSWER_MAX);
        }
        if (!close(scope, held, command.outcome().state(), answer)) {
            return new AnswerObjection.Answer.NotOpen(held.state());
        }
        if (command.outcome() == AnswerObjection.Outcome.UPHELD) {
            takeOff(scope, held);
        }
        return new AnswerObjection.Answer.Answered(fetch(scope, held.id()));
    }

    private void takeOff(Scope scope, AwardObjection objection) {
        var decision = notices.fetch(scope, objection.notice()).decision();
        var against =
                lines.page(scope.tenant(), decision, 0, AwardDecision.LINES_MAX).stream()
                        .filter(line -> objection.notice().equals(line.noticeId()))
                        .filter(line -> isAgainst(objection, line.id()))
                        .map(AwardLineRow::id)
                        .toList();
        drafts.takeOff(scope, decision, against);
    }

    private static boolean isAgainst(AwardObjection objection, AwardLineId line) {
        @Nullable AwardLineId named = objection.line();
        return named == null || named.equals(line);
    }

    /** Keeps an objection that was entered by mistake, or was taken back, as one of no weight. */
    public WithdrawObjection.Answer withdraw(Scope scope, WithdrawObjection command) {
        scope.require(Permission.DECIDE_AWARDS);
        var held = hold(scope, command.objection());
        var reason = command.reason().strip();
        if (isUnfit(reason, AwardObjection.ANSWER_MAX)) {
            return new WithdrawObjection.Answer.ReasonUnfit(AwardObjection.ANSWER_MAX);
        }
        return close(scope, held, ObjectionState.WITHDRAWN, reason)
                ? new WithdrawObjection.Answer.Withdrawn(fetch(scope, held.id()))
                : new WithdrawObjection.Answer.NotOpen(held.state());
    }

    /** The objection, whose decision is held until the transaction ends. */
    private AwardObjection hold(Scope scope, AwardObjectionId wanted) {
        var notice = fetch(scope, wanted).notice();
        desk.lock(scope, notices.fetch(scope, notice).decision());
        return fetch(scope, wanted);
    }

    private boolean close(Scope scope, AwardObjection held, ObjectionState to, String said) {
        var closed =
                objections.close(
                        scope.tenant(),
                        held.id(),
                        to,
                        said,
                        clock.instant(),
                        scope.account(),
                        accounts.profile(scope).displayName());
        if (closed == 0) {
            return false;
        }
        var detail = Map.of("outcome", to.name());
        audit.record(scope, "awardObjection.close", SUBJECT, held.id(), detail);
        return true;
    }

    /**
     * The objection.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardObjection fetch(Scope scope, AwardObjectionId objection) {
        scope.requireToSee(Permission.DECIDE_AWARDS);
        return objections
                .find(scope.tenant(), objection)
                .map(AwardObjectionRow::objection)
                .orElseThrow(() -> new NotVisible("award objection"));
    }

    /** What was objected to a notice, in the order in which it was entered. */
    public Page<AwardObjection> list(Scope scope, AwardNoticeId notice, PageRequest page) {
        scope.requireToSee(Permission.DECIDE_AWARDS);
        var after = page.cursor(IN_ORDER, 1).map(at -> new AwardObjectionId(at.id(0)));
        var rows = objections.page(scope.tenant(), notice, after.orElse(BEFORE_ALL), page.limit());
        return Page.of(rows, page, row -> Cursor.of(IN_ORDER, row.id().value()))
                .map(AwardObjectionRow::objection);
    }
}
