package vn.thidua.graphql.eligibility;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.eligibility.EligibilityHolds;
import vn.thidua.tenants.eligibility.ReopenHold;

/** {@code Mutation.eligibilityHoldReopen}. */
@Singleton
final class EligibilityHoldReopen implements MutationField<ReopenHold> {
    private final EligibilityHolds holds;

    EligibilityHoldReopen(EligibilityHolds holds) {
        this.holds = holds;
    }

    @Override
    public String name() {
        return "eligibilityHoldReopen";
    }

    @Override
    public Class<ReopenHold> input() {
        return ReopenHold.class;
    }

    @Override
    public Payload run(ReopenHold input, CallerContext caller) {
        return switch (holds.reopen(caller.scope(), input)) {
            case ReopenHold.Answer.Reopened(var hold) -> caller.done("eligibilityHold", hold);
            case ReopenHold.Answer.ChangedMeanwhile(var hold) ->
                    caller.refused(Code.CHANGED_MEANWHILE, hold.revision()).at("input", "revision");
        };
    }

    private enum Code {
        CHANGED_MEANWHILE
    }
}
