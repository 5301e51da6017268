package vn.thidua.tenants.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.dossier.SendDossier.Answer;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationReceipts;
import vn.thidua.tenants.nomination.NominationReceipts.Receipt;
import vn.thidua.tenants.nomination.NominationRights;
import vn.thidua.tenants.nomination.Nominations;

/** The door of those who send dossiers: heads of their own units and those below, the office. */
@Singleton
@Transactional
public class Dossiers {
    private final Nominations nominations;
    private final NominationRights rights;
    private final NominationReceipts receipts;
    private final DossierReads reads;
    private final DossierBook book;
    private final Rulebook rulebook;
    private final Calendar calendar;

    Dossiers(
            Nominations nominations,
            NominationRights rights,
            NominationReceipts receipts,
            DossierReads reads,
            DossierBook book,
            Rulebook rulebook,
            Calendar calendar) {
        this.nominations = nominations;
        this.rights = rights;
        this.receipts = receipts;
        this.reads = reads;
        this.book = book;
        this.rulebook = rulebook;
        this.calendar = calendar;
    }

    /**
     * Sends a dossier to the office; from now on it is judged by the rules of this day. Whoever
     * could not be nominated today cannot send one either.
     */
    public Answer send(Scope scope, SendDossier command) {
        scope.require(Permission.NOMINATE);
        var nomination = nominations.fetch(scope, command.nomination());
        if (!rights.mayActFor(scope, nomination.unit())) {
            return new Answer.NotYourUnit();
        }
        var passed = passed(scope, nomination);
        if (passed.isPresent()) {
            var refusal = late(scope, passed.get(), command.lateReason());
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        var rules = rulebook.inForce(scope, nomination.decider(), book.today());
        var award = rules.award(nomination.award()).orElse(null);
        if (award == null) {
            return new Answer.AwardUnknown(nomination.award());
        }
        var held = book.hold(scope, nomination.id());
        if (!held.state().isWithNominator()) {
            return new Answer.NotWithYou();
        }
        return switch (receipts.receive(scope, nomination.id(), award, rules)) {
            case Receipt.Settled() -> new Answer.NotWithYou();
            case Receipt.Held() -> new Answer.Held();
            case Receipt.Unmet(var standard) ->
                    standard.tellsOfDiscipline()
                            ? new Answer.Held()
                            : new Answer.StandardUnmet(standard);
            case Receipt.Received() -> {
                var lateReason = passed.isPresent() ? command.lateReason() : null;
                book.move(scope, held, sent(lateReason, answerDueOn(scope, rules)));
                yield new Answer.Sent(reads.fetch(scope, nomination.id()));
            }
        };
    }

    private DossierBook.Move sent(@Nullable String lateReason, @Nullable LocalDate answerDueOn) {
        return new DossierBook.Move(
                DossierAction.SEND,
                DossierState.SENT,
                book.today(),
                answerDueOn,
                lateReason == null ? null : lateReason.strip(),
                null);
    }

    /** The last day in time, if it has passed. */
    private Optional<LocalDate> passed(Scope scope, Nomination nomination) {
        var last = reads.lastDays(scope, List.of(nomination.id())).get(nomination.id());
        return Optional.ofNullable(last).filter(day -> book.today().isAfter(day));
    }

    private static Optional<Answer> late(Scope scope, LocalDate lastDay, @Nullable String reason) {
        if (!scope.allows(Permission.REVIEW_AWARDS)) {
            return Optional.of(new Answer.DeadlinePassed(lastDay));
        }
        return reason == null || reason.isBlank() || reason.length() > Dossier.REASON_MAX
                ? Optional.of(new Answer.LateReasonUnfit(lastDay, Dossier.REASON_MAX))
                : Optional.empty();
    }

    /** Until when the office gives back what is incomplete, by the shortest limit that binds. */
    private @Nullable LocalDate answerDueOn(Scope scope, RulesInForce rules) {
        return rules.timeLimits().stream()
                .map(limit -> limit.rule())
                .filter(limit -> limit.limitKind() == TimeLimitKind.RETURN_DOSSIER)
                .filter(limit -> limit.source().binds())
                .map(limit -> limit.workingDays())
                .min(Comparator.naturalOrder())
                .map(days -> calendar.dueOn(scope, book.today(), days))
                .orElse(null);
    }
}
