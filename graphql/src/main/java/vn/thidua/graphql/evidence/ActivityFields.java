package vn.thidua.graphql.evidence;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.attachment.AttachmentsOfLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.plan.PartyLoader;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.evidence.Activity;

/** The fields of activities that only read what their thing names. */
@Factory
final class ActivityFields {
    private static final String TYPE = "Activity";

    @Singleton
    ObjectField<Activity> activityUnit() {
        return LoadedField.of(
                TYPE, "unit", (one, caller) -> caller.load(UnitLoader.class, one.unit()));
    }

    @Singleton
    ObjectField<Activity> activityPlan(GlobalIds ids) {
        return LoadedField.of(TYPE, "plan", (one, caller) -> ids.encode("Plan", one.plan()));
    }

    @Singleton
    ObjectField<Activity> activityRecordedByName() {
        return LoadedField.of(
                TYPE,
                "recordedByName",
                (one, caller) -> PartyLoader.name(caller, one.recordedBy()));
    }

    @Singleton
    ObjectField<Activity> activityAttachments() {
        return LoadedField.of(
                TYPE, "attachments", (one, caller) -> AttachmentsOfLoader.of(caller, one.id()));
    }
}
