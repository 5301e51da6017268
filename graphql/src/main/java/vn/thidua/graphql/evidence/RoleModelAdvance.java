package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.evidence.AdvanceRoleModel;
import vn.thidua.tenants.evidence.RoleModels;

/** {@code Mutation.roleModelAdvance}. */
@Singleton
final class RoleModelAdvance implements MutationField<AdvanceRoleModel> {
    private final RoleModels roleModels;

    RoleModelAdvance(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public String name() {
        return "roleModelAdvance";
    }

    @Override
    public Class<AdvanceRoleModel> input() {
        return AdvanceRoleModel.class;
    }

    @Override
    public Payload run(AdvanceRoleModel input, CallerContext caller) {
        return switch (roleModels.advance(caller.scope(), input)) {
            case AdvanceRoleModel.Answer.Advanced(var roleModel) ->
                    caller.done("roleModel", roleModel);
            case AdvanceRoleModel.Answer.NotNext(var _) ->
                    caller.refused(Code.NOT_NEXT).at("input", "to");
            case AdvanceRoleModel.Answer.NoteUnfit(var max) ->
                    caller.refused(Code.NOTE_UNFIT, max).at("input", "note");
            case AdvanceRoleModel.Answer.DayUnfit(var since) ->
                    caller.refused(Code.DAY_UNFIT, since).at("input", "stepOn");
            case AdvanceRoleModel.Answer.StruckOut() ->
                    caller.refused(Code.STRUCK_OUT).at("input", "roleModel");
            case AdvanceRoleModel.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", "roleModel");
        };
    }

    private enum Code {
        STRUCK_OUT,
        NOT_NEXT,
        NOTE_UNFIT,
        DAY_UNFIT,
        NOT_YOUR_UNIT
    }
}
