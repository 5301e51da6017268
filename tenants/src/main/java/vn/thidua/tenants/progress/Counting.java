package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedPlan;
import vn.thidua.platform.publication.PublishedState;
import vn.thidua.platform.rollup.CorrectFact;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.progress.ReportProgress.Unfit;

/** Sees whether a report can count, and lets it count. */
@Singleton
class Counting {
    private final Publications publications;
    private final Facts facts;

    Counting(Publications publications, Facts facts) {
        this.publications = publications;
        this.facts = facts;
    }

    /** What became of a report that was to count. */
    sealed interface Outcome {
        /** It counts; the entry is absent if it holds nothing but the unit's own indicators. */
        record Counts(@Nullable FactEntryId entry) implements Outcome {}

        /** It does not, and nothing was written. */
        record Fails(Unfit why) implements Outcome {}
    }

    /** What stands in the way of the report; empty if nothing does. */
    Optional<Unfit> check(Scope scope, ReportProgress report) {
        return unfit(scope, report).or(() -> refusal(scope, report));
    }

    /** Lets the report count: an entry in the ledger, for all plans above. */
    Outcome count(Scope scope, ReportProgress report) {
        if (!report.figures().concernOthers()) {
            return check(scope, report)
                    .<Outcome>map(Outcome.Fails::new)
                    .orElseGet(() -> new Outcome.Counts(null));
        }
        var unfit = unfit(scope, report);
        if (unfit.isPresent()) {
            return new Outcome.Fails(unfit.get());
        }
        return switch (facts.record(scope, report.fact())) {
            case RecordFact.Recorded(var entry) -> new Outcome.Counts(entry);
            case RecordFact.Refusal refusal -> new Outcome.Fails(new Unfit.Figures(refusal));
        };
    }

    /** Takes an entry back and lets the report count in its place, both at once. */
    Outcome replace(Scope scope, FactEntryId entry, String reason, ReportProgress report) {
        var unfit = unfit(scope, report);
        if (unfit.isPresent()) {
            return new Outcome.Fails(unfit.get());
        }
        return switch (facts.correct(scope, new CorrectFact(entry, reason, report.fact()))) {
            case CorrectFact.Answer.Corrected(_, var instead) -> new Outcome.Counts(instead);
            case CorrectFact.Answer.InsteadRefused(var why) ->
                    new Outcome.Fails(new Unfit.Figures(why));
            case CorrectFact.Answer.AlreadyCorrected answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.IsCounterEntry answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.ReasonOutOfBounds answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.AboutSomethingElse answer -> throw isNotCounted(answer);
        };
    }

    /** Takes an entry back. */
    void takeBack(Scope scope, FactEntryId entry, String reason) {
        var answer = facts.correct(scope, new CorrectFact(entry, reason));
        if (!(answer instanceof CorrectFact.Answer.Corrected)) {
            throw isNotCounted(answer);
        }
    }

    private static IllegalStateException isNotCounted(CorrectFact.Answer answer) {
        return new IllegalStateException("a counted report's entry counts: " + answer);
    }

    private Optional<Unfit> unfit(Scope scope, ReportProgress report) {
        var evidence = report.evidence();
        if (evidence != null && evidence.length() > ReportProgress.EVIDENCE_MAX) {
            return Optional.of(new Unfit.EvidenceTooLong(ReportProgress.EVIDENCE_MAX));
        }
        if (report.figures().lines() > ReportedFigures.LINES_MAX) {
            return Optional.of(new Unfit.TooManyLines(ReportedFigures.LINES_MAX));
        }
        for (var indicator : report.figures().indicators()) {
            if (!indicator.isFit()) {
                return Optional.of(new Unfit.IndicatorUnfit(indicator));
            }
        }
        var plan =
                publications
                        .find(scope, report.plan())
                        .filter(PublishedPlan::own)
                        .orElseThrow(() -> new NotVisible("plan"));
        return plan.state() == PublishedState.ARCHIVED
                ? Optional.of(new Unfit.PlanArchived())
                : Optional.empty();
    }

    private Optional<Unfit> refusal(Scope scope, ReportProgress report) {
        var ownAlone =
                !report.figures().concernOthers() && !report.figures().indicators().isEmpty();
        return facts.check(scope, report.fact())
                .filter(why -> !(ownAlone && why instanceof FigureRefused.NothingReported))
                .map(Unfit.Figures::new);
    }
}
