package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.person.SubjectFields;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.evidence.Achievement;

/** The fields of achievements that only read what their thing names. */
@Factory
final class AchievementFields {
    private static final String TYPE = "Achievement";

    @Singleton
    ObjectField<Achievement> achievementUnit() {
        return LoadedField.of(
                TYPE, "unit", (one, caller) -> caller.load(UnitLoader.class, one.unit()));
    }

    @Singleton
    ObjectField<Achievement> achievementPlan(GlobalIds ids) {
        return LoadedField.of(TYPE, "plan", (one, caller) -> ids.encode("Plan", one.plan()));
    }

    @Singleton
    ObjectField<Achievement> achievementPerson() {
        return SubjectFields.person(TYPE, Achievement::subject);
    }

    @Singleton
    ObjectField<Achievement> achievementCollective() {
        return SubjectFields.collective(TYPE, Achievement::subject);
    }

    @Singleton
    ObjectField<Achievement> achievementRecordedByName() {
        return LoadedField.of(
                TYPE,
                "recordedByName",
                (one, caller) -> PartyLoader.name(caller, one.recordedBy()));
    }

    @Singleton
    ObjectField<Achievement> achievementAttachments() {
        return LoadedField.of(
                TYPE, "attachments", (one, caller) -> AttachmentsOfLoader.of(caller, one.id()));
    }
}
