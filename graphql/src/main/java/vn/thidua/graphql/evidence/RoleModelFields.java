package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.person.SubjectFields;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.evidence.RoleModel;
import vn.thidua.tenants.evidence.RoleModelStep;

/** The fields of role models that only read what their thing names. */
@Factory
final class RoleModelFields {
    private static final String TYPE = "RoleModel";

    @Singleton
    ObjectField<RoleModel> roleModelPerson() {
        return SubjectFields.person(TYPE, RoleModel::subject);
    }

    @Singleton
    ObjectField<RoleModel> roleModelCollective() {
        return SubjectFields.collective(TYPE, RoleModel::subject);
    }

    @Singleton
    ObjectField<RoleModel> roleModelUnit() {
        return LoadedField.of(
                TYPE, "unit", (one, caller) -> caller.load(UnitLoader.class, one.unit()));
    }

    @Singleton
    ObjectField<RoleModel> roleModelPlan(GlobalIds ids) {
        return LoadedField.of(
                TYPE,
                "plan",
                (one, _) -> one.plan() == null ? null : ids.encode("Plan", one.plan()));
    }

    @Singleton
    ObjectField<RoleModel> steps() {
        return LoadedField.of(
                TYPE,
                "steps",
                (one, caller) ->
                        caller.load(RoleModelStepsLoader.class, one.id())
                                .thenApply(found -> found == null ? List.of() : found));
    }

    @Singleton
    ObjectField<RoleModel> roleModelAttachments() {
        return LoadedField.of(
                TYPE, "attachments", (one, caller) -> AttachmentsOfLoader.of(caller, one.id()));
    }

    @Singleton
    ObjectField<RoleModelStep> takenByName() {
        return LoadedField.of(
                "RoleModelStep",
                "takenByName",
                (step, caller) -> PartyLoader.name(caller, step.takenBy()));
    }
}
