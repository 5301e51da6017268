package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.award.PublishNotice;
import vn.thidua.platform.award.PublishedNotices;
import vn.thidua.tenants.calendar.Calendar;

/** The door of public notices: the office posts them, everybody in the agency may look at them. */
@Singleton
@Transactional
public class AwardNotices {
    /** The kind of thing that refusals speak of. */
    static final String NOTICE = "award notice";

    private static final String SUBJECT = "AwardNotice";

    private final DecisionDesk desk;
    private final Judges judges;
    private final AwardNoticeRepository notices;
    private final AwardLineRepository lines;
    private final NoticeRules rules;
    private final PublishedNotices published;
    private final Calendar calendar;
    private final Audit audit;
    private final Clock clock;

    AwardNotices(
            DecisionDesk desk,
            Judges judges,
            AwardNoticeRepository notices,
            AwardLineRepository lines,
            NoticeRules rules,
            PublishedNotices published,
            Calendar calendar,
            Audit audit,
            Clock clock) {
        this.desk = desk;
        this.judges = judges;
        this.notices = notices;
        this.lines = lines;
        this.rules = rules;
        this.published = published;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
    }

    /** Shows everybody those lines of a draft that were not shown before. */
    public PostNotice.Answer post(Scope scope, PostNotice command) {
        scope.require(Permission.DECIDE_AWARDS);
        var decision = desk.lock(scope, command.decision());
        if (decision.state() != DecisionState.DRAFT) {
            return new PostNotice.Answer.NoDraft();
        }
        var unshown =
                lines.page(scope.tenant(), decision.id(), 0, AwardDecision.LINES_MAX).stream()
                        .filter(line -> line.noticeId() == null)
                        .toList();
        if (unshown.isEmpty()) {
            return new PostNotice.Answer.NothingToShow();
        }
        var unfit = judges.unfit(scope, unshown);
        if (unfit.isPresent()) {
            return new PostNotice.Answer.Unfit(unfit.get().line(), unfit.get().obstacle());
        }
        var limit = rules.of(scope, LocalDate.now(clock));
        var days = command.workingDays();
        if (days == null && limit.isEmpty()) {
            return new PostNotice.Answer.DaysMissing();
        }
        var max = Calendar.WORKING_DAYS_MAX;
        var asked = Math.min(max, limit.map(rule -> rule.workingDays()).orElse(1));
        var min = limit.filter(rule -> rule.source().binds()).map(_ -> asked).orElse(1);
        var wanted = days == null ? asked : days;
        if (wanted < min || wanted > max) {
            return new PostNotice.Answer.DaysOutOfRange(min, max);
        }
        return new PostNotice.Answer.Posted(show(scope, decision, wanted, unshown));
    }

    private AwardNotice show(
            Scope scope, AwardDecisionRow decision, int days, List<AwardLineRow> unshown) {
        var today = LocalDate.now(clock);
        var row =
                new AwardNoticeRow(
                        scope.tenant(),
                        AwardNoticeId.next(),
                        decision.id(),
                        notices.listOf(scope.tenant(), List.of(decision.id())).size() + 1,
                        AwardNoticeState.POSTED,
                        days,
                        today,
                        calendar.lastsUntil(scope, today, days),
                        clock.instant(),
                        scope.account(),
                        null);
        notices.insert(row);
        lines.show(scope.tenant(), row.id(), unshown.stream().map(AwardLineRow::id).toList());
        published.post(
                scope,
                new PublishNotice(
                        row.id(),
                        decision.title(),
                        decision.year(),
                        row.postedOn(),
                        row.endsOn(),
                        unshown.stream().map(AwardNotices::line).toList()));
        var detail = Map.of("lines", Integer.toString(unshown.size()));
        audit.record(scope, "awardNotice.post", SUBJECT, row.id(), detail);
        return row.notice();
    }

    private static PublishNotice.Line line(AwardLineRow row) {
        return new PublishNotice.Line(
                row.id(),
                row.ordinal(),
                row.subjectKind(),
                row.name(),
                row.award(),
                row.awardName(),
                row.level());
    }

    /** Takes a notice down, posted by mistake or shown for long enough. */
    public TakeDownNotice.Answer takeDown(Scope scope, TakeDownNotice command) {
        scope.require(Permission.DECIDE_AWARDS);
        var notice = fetch(scope, command.notice());
        var decision = desk.lock(scope, notice.decision());
        var reason = command.reason().strip();
        if (reason.isEmpty() || reason.length() > AwardNotice.REASON_MAX) {
            return new TakeDownNotice.Answer.ReasonUnfit(AwardNotice.REASON_MAX);
        }
        var open = rules.open(scope, List.of(notice.id())).getOrDefault(notice.id(), 0);
        if (open > 0 && decision.state() == DecisionState.DRAFT) {
            return new TakeDownNotice.Answer.ObjectionsOpen(open);
        }
        var now = clock.instant();
        if (notices.takeDown(scope.tenant(), notice.id(), reason, now, scope.account()) == 0) {
            return new TakeDownNotice.Answer.NotPosted();
        }
        lines.hide(scope.tenant(), notice.id());
        published.takeDown(scope, List.of(notice.id()));
        audit.record(scope, "awardNotice.takeDown", SUBJECT, notice.id(), Map.of());
        return new TakeDownNotice.Answer.TakenDown(fetch(scope, notice.id()));
    }

    /**
     * The notice.
     *
     * @throws NotVisible if the agency has none such
     */
    public AwardNotice fetch(Scope scope, AwardNoticeId notice) {
        return findAll(scope, List.of(notice)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(NOTICE));
    }

    /** Those of these notices that the agency has, in no order. */
    public List<AwardNotice> findAll(Scope scope, Collection<AwardNoticeId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? List.of()
                : notices.list(scope.tenant(), wanted).stream()
                        .map(AwardNoticeRow::notice)
                        .toList();
    }

    /** The notices of these decisions, in the order in which they were posted. */
    public List<AwardNotice> of(Scope scope, Collection<AwardDecisionId> decisions) {
        scope.require(Permission.READ);
        return decisions.isEmpty()
                ? List.of()
                : notices.listOf(scope.tenant(), decisions).stream()
                        .map(AwardNoticeRow::notice)
                        .toList();
    }

    /** How many objections to these notices wait for an answer; those with none are left out. */
    public Map<AwardNoticeId, Integer> openObjections(
            Scope scope, Collection<AwardNoticeId> wanted) {
        scope.require(Permission.READ);
        return rules.open(scope, wanted);
    }
}
