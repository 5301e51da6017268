package vn.thidua.tenants.progress;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rollup.CorrectFact;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.PreparedEntry;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.progress.ReportProgress.Unfit;

/**
 * Sees whether a report can count, and lets it count. Both because it may say no and because it
 * names the entry, that is seen before the report is written; counting itself comes after, when
 * nothing else is left to write.
 */
@Singleton
class Counting {
    private final Facts facts;

    Counting(Facts facts) {
        this.facts = facts;
    }

    /** Whether a report can count. Nothing was written, but its plan is held. */
    sealed interface Outcome {
        /** It can; the entry is absent if it holds nothing but the unit's own indicators. */
        record Fits(@Nullable PreparedEntry entry) implements Outcome {
            @Nullable FactEntryId id() {
                return entry == null ? null : entry.id();
            }
        }

        /** It cannot. */
        record Fails(Unfit why) implements Outcome {}
    }

    /** Sees whether the report can count. */
    Outcome prepare(Scope scope, ReportProgress report) {
        var unfit = unfit(report);
        if (unfit.isPresent()) {
            return new Outcome.Fails(unfit.get());
        }
        return switch (facts.prepare(scope, report.fact())) {
            case PreparedEntry entry -> new Outcome.Fits(entry);
            case FigureRefused.NothingReported _ when !report.figures().indicators().isEmpty() ->
                    new Outcome.Fits(null);
            case RecordFact.Refusal why -> new Outcome.Fails(unfit(why));
        };
    }

    /** Sees whether the report can count in the place of an entry. */
    Outcome prepare(Scope scope, ReportProgress report, FactEntryId instead, String reason) {
        if (!report.figures().concernOthers()) {
            var outcome = prepare(scope, report);
            return outcome instanceof Outcome.Fits ? takeBack(scope, instead, reason) : outcome;
        }
        var unfit = unfit(report);
        return unfit.isPresent()
                ? new Outcome.Fails(unfit.get())
                : correct(scope, new CorrectFact(instead, reason, report.fact()));
    }

    /** Prepares that an entry no longer counts, and nothing in its place. */
    Outcome takeBack(Scope scope, FactEntryId entry, String reason) {
        return correct(scope, new CorrectFact(entry, reason));
    }

    /** What was prepared counts from now on: the last step of the transaction. */
    void post(Scope scope, @Nullable PreparedEntry entry) {
        if (entry != null) {
            facts.post(scope, entry);
        }
    }

    private Outcome correct(Scope scope, CorrectFact command) {
        return switch (facts.prepareCorrection(scope, command)) {
            case PreparedEntry entry -> new Outcome.Fits(entry);
            case CorrectFact.Answer.InsteadRefused(var why) -> new Outcome.Fails(unfit(why));
            case CorrectFact.Answer.AlreadyCorrected answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.IsCounterEntry answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.ReasonOutOfBounds answer -> throw isNotCounted(answer);
            case CorrectFact.Answer.AboutSomethingElse answer -> throw isNotCounted(answer);
        };
    }

    private static IllegalStateException isNotCounted(CorrectFact.Answer answer) {
        return new IllegalStateException("a counted report's entry counts: " + answer);
    }

    private static Unfit unfit(RecordFact.Refusal why) {
        return switch (why) {
            case RecordFact.PlanArchived() -> new Unfit.PlanArchived();
            case RecordFact.CountsForAnother() -> new Unfit.CountsForAnother();
            case RecordFact.Refusal figures -> new Unfit.Figures(figures);
        };
    }

    private static Optional<Unfit> unfit(ReportProgress report) {
        var evidence = report.evidence();
        if (evidence != null && evidence.length() > ReportProgress.EVIDENCE_MAX) {
            return Optional.of(new Unfit.EvidenceTooLong(ReportProgress.EVIDENCE_MAX));
        }
        if (report.figures().lines() > ReportedFigures.LINES_MAX) {
            return Optional.of(new Unfit.TooManyLines(ReportedFigures.LINES_MAX));
        }
        return report.figures().indicators().stream()
                .filter(indicator -> !indicator.isFit())
                .findFirst()
                .map(Unfit.IndicatorUnfit::new);
    }
}
