package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.progress.ProgressDecisions;
import vn.thidua.tenants.progress.RejectProgress;

/** {@code Mutation.progressReject}. */
@Singleton
final class ProgressReject implements MutationField<RejectProgress> {
    private final ProgressDecisions decisions;

    ProgressReject(ProgressDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "progressReject";
    }

    @Override
    public Class<RejectProgress> input() {
        return RejectProgress.class;
    }

    @Override
    public Payload run(RejectProgress input, CallerContext caller) {
        return switch (decisions.reject(caller.scope(), input)) {
            case RejectProgress.Answer.Rejected(var report) -> caller.done("report", report);
            case RejectProgress.Answer.NotWaiting(var stored) ->
                    caller.refused(Code.NOT_WAITING).at("input", "report").with("report", stored);
            case RejectProgress.Answer.ReasonOutOfBounds(var max) ->
                    caller.refused(Code.REASON_OUT_OF_BOUNDS, max).at("input", "reason");
        };
    }

    private enum Code {
        NOT_WAITING,
        REASON_OUT_OF_BOUNDS
    }
}
