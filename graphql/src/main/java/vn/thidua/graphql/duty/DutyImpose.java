package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.duty.Duties;
import vn.thidua.platform.duty.ImposeDuty;

/** {@code Mutation.dutyImpose}. */
@Singleton
final class DutyImpose implements MutationField<ImposeDuty> {
    private final Duties duties;

    DutyImpose(Duties duties) {
        this.duties = duties;
    }

    @Override
    public String name() {
        return "dutyImpose";
    }

    @Override
    public Class<ImposeDuty> input() {
        return ImposeDuty.class;
    }

    @Override
    public Payload run(ImposeDuty input, CallerContext caller) {
        return switch (duties.impose(caller.scope(), input)) {
            case ImposeDuty.Answer.Imposed(var duty) -> caller.done("duty", duty);
            case ImposeDuty.Answer.PlanEnded _ ->
                    caller.refused(Code.PLAN_ENDED).at("input", "plan");
            case ImposeDuty.Answer.NotInGroup() ->
                    caller.refused(Code.NOT_IN_GROUP).at("input", "addressees", "groupMembers");
            case ImposeDuty.Answer.NotAddressable(var agencies) ->
                    caller.refused(Code.NOT_ADDRESSABLE, agencies.size())
                            .at("input", "addressees", "agencies");
        };
    }

    private enum Code {
        PLAN_ENDED,
        NOT_IN_GROUP,
        NOT_ADDRESSABLE
    }
}
