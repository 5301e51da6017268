package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.progress.ConfirmProgress;
import vn.thidua.tenants.progress.ProgressDecisions;
import vn.thidua.tenants.progress.ReportProgress;

/** {@code Mutation.progressConfirm}. */
@Singleton
final class ProgressConfirm implements MutationField<ConfirmProgress> {
    private final ProgressDecisions decisions;

    ProgressConfirm(ProgressDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "progressConfirm";
    }

    @Override
    public Class<ConfirmProgress> input() {
        return ConfirmProgress.class;
    }

    @Override
    public Payload run(ConfirmProgress input, CallerContext caller) {
        return switch (decisions.confirm(caller.scope(), input)) {
            case ConfirmProgress.Confirmed(var report) -> caller.done("report", report);
            case ConfirmProgress.NotWaiting(var stored) ->
                    caller.refused(Code.NOT_WAITING).at("input", "report").with("report", stored);
            case ReportProgress.Unfit unfit -> UnfitReason.refused(caller, unfit, Code::valueOf);
        };
    }

    private enum Code {
        NOT_WAITING,
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
