package vn.thidua.graphql.eligibility;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.eligibility.CloseHold;
import vn.thidua.tenants.eligibility.EligibilityHolds;

/** {@code Mutation.eligibilityHoldClose}. */
@Singleton
final class EligibilityHoldClose implements MutationField<CloseHold> {
    private final EligibilityHolds holds;

    EligibilityHoldClose(EligibilityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "eligibilityHoldClose";
    }

    @Override
    public Class<CloseHold> input() {
        return CloseHold.class;
    }

    @Override
    public Payload run(CloseHold input, CallerContext caller) {
        return switch (holds.close(caller.scope(), input)) {
            case CloseHold.Answer.Closed(var hold) -> caller.done("eligibilityHold", hold);
            case CloseHold.Answer.ChangedMeanwhile(var hold) ->
                    caller.refused(Code.CHANGED_MEANWHILE, hold.revision()).at("input", "revision");
            case CloseHold.Answer.ConclusionUnfit(var max) ->
                    caller.refused(Code.CONCLUSION_UNFIT, max).at("input", "conclusion");
            case CloseHold.Answer.DayUnfit(var openedOn) ->
                    caller.refused(Code.DAY_UNFIT, openedOn).at("input", "closedOn");
        };
    }

    private enum Code {
        CHANGED_MEANWHILE,
        CONCLUSION_UNFIT,
        DAY_UNFIT
    }
}
