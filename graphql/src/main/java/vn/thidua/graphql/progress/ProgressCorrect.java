package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.progress.CorrectProgress;
import vn.thidua.tenants.progress.ProgressDecisions;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.progress.ReportProgress;

/** {@code Mutation.progressCorrect}. */
@Singleton
final class ProgressCorrect implements MutationField<ProgressCorrect.Input> {
    private final ProgressDecisions decisions;

    ProgressCorrect(ProgressDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "progressCorrect";
    }

    @Override
    public Class<ProgressCorrect.Input> input() {
        return ProgressCorrect.Input.class;
    }

    @Override
    public Payload run(ProgressCorrect.Input input, CallerContext caller) {
        return switch (decisions.correct(caller.scope(), input.command())) {
            case CorrectProgress.Corrected(var report, var replacement) ->
                    replacement == null
                            ? caller.done("report", report)
                            : caller.done("report", report).with("replacement", replacement);
            case CorrectProgress.NotCounted(var stored) ->
                    caller.refused(Code.NOT_COUNTED).at("input", "report").with("report", stored);
            case CorrectProgress.ReasonOutOfBounds(var max) ->
                    caller.refused(Code.REASON_OUT_OF_BOUNDS, max).at("input", "reason");
            case ReportProgress.Unfit unfit -> UnfitReason.refused(caller, unfit, Code::valueOf);
        };
    }

    /** A report to correct; the figures are absent if nothing takes its place. */
    record Input(ProgressId report, String reason, @Nullable FiguresInput figures) {
        CorrectProgress command() {
            return new CorrectProgress(report, reason, figures == null ? null : figures.figures());
        }
    }

    private enum Code {
        NOT_COUNTED,
        REASON_OUT_OF_BOUNDS,
        PLAN_ARCHIVED,
        COUNTS_FOR_ANOTHER,
        UNKNOWN_MEASURE,
        UNKNOWN_TARGET,
        UNIT_MISMATCH,
        FIGURES_REFUSED,
        INDICATOR_UNFIT,
        TOO_LONG
    }
}
