package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.evidence.DiscoverRoleModel;
import vn.thidua.tenants.evidence.RoleModels;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** {@code Mutation.roleModelDiscover}. */
@Singleton
final class RoleModelDiscover implements MutationField<RoleModelDiscover.Input> {
    private final RoleModels roleModels;

    RoleModelDiscover(RoleModels roleModels) {
        this.roleModels = roleModels;
    }

    @Override
    public String name() {
        return "roleModelDiscover";
    }

    @Override
    public Class<Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(Input input, CallerContext caller) {
        var where = input.person() == null ? "collective" : "person";
        return switch (roleModels.discover(caller.scope(), input.command())) {
            case DiscoverRoleModel.Answer.Discovered(var roleModel) ->
                    caller.done("roleModel", roleModel);
            case DiscoverRoleModel.Answer.PlanNotIssued() ->
                    caller.refused(Code.PLAN_NOT_ISSUED).at("input", "plan");
            case DiscoverRoleModel.Answer.NameUnfit(var max) ->
                    caller.refused(Code.NAME_UNFIT, max).at("input", "name");
            case DiscoverRoleModel.Answer.NoteUnfit(var max) ->
                    caller.refused(Code.NOTE_UNFIT, max).at("input", "note");
            case DiscoverRoleModel.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "discoveredOn");
            case DiscoverRoleModel.Answer.SubjectGone() ->
                    caller.refused(Code.SUBJECT_GONE).at("input", where);
            case DiscoverRoleModel.Answer.NotYourUnit() ->
                    caller.refused(Code.NOT_YOUR_UNIT).at("input", where);
            case DiscoverRoleModel.Answer.FileTaken(var file) ->
                    caller.refused(Code.FILE_TAKEN, file.name()).at("input", "attachments");
        };
    }

    /** A role model as clients send it. */
    record Input(
            @Nullable PersonId person,
            @Nullable UnitId collective,
            String name,
            @Nullable PlanId plan,
            LocalDate discoveredOn,
            String note,
            List<AttachmentId> attachments) {
        DiscoverRoleModel command() {
            return new DiscoverRoleModel(
                    SubjectInput.of(person, collective),
                    name,
                    plan,
                    discoveredOn,
                    note,
                    attachments);
        }

        Input {
            SubjectInput.of(person, collective);
        }
    }

    private enum Code {
        PLAN_NOT_ISSUED,
        NAME_UNFIT,
        NOTE_UNFIT,
        DAY_TO_COME,
        SUBJECT_GONE,
        NOT_YOUR_UNIT,
        FILE_TAKEN
    }
}
