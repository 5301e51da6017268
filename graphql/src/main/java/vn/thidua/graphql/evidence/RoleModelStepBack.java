package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.RoleModels;
import vn.thidua.tenants.evidence.StepRoleModelBack;

/** {@code Mutation.roleModelStepBack}. */
@Singleton
final class RoleModelStepBack implements MutationField<StepRoleModelBack> {
    private final RoleModels roleModels;

    RoleModelStepBack(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public String name() {
        return "roleModelStepBack";
    }

    @Override
    public Class<StepRoleModelBack> input() {
        return StepRoleModelBack.class;
    }

    @Override
    public Payload run(StepRoleModelBack input, CallerContext caller) {
        return switch (roleModels.stepBack(caller.scope(), input)) {
            case StepRoleModelBack.Answer.SteppedBack(var roleModel) ->
                    caller.done("roleModel", roleModel);
            case StepRoleModelBack.Answer.NotThere(var _) ->
                    caller.refused(Code.NOT_THERE).at("input", "from");
            case StepRoleModelBack.Answer.ReasonUnfit(var max) ->
                    caller.refused(Code.REASON_UNFIT, max).at("input", "reason");
            case StepRoleModelBack.Answer.StruckOut() ->
                    caller.refused(Code.STRUCK_OUT).at("input", "roleModel");
            case StepRoleModelBack.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "roleModel");
        };
    }

    private enum Code {
        STRUCK_OUT,
        NOT_THERE,
        REASON_UNFIT,
        NOT_YOUR_UNIT
    }
}
