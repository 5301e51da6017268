package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.evidence.Activities;
import vn.thidua.tenants.evidence.Activity;
import vn.thidua.tenants.evidence.ActivityId;

/** Finds an activity by its id. */
@Singleton
final class ActivityNode implements NodeField<ActivityId> {
    private final Activities activities;

    ActivityNode(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String type() {
        return "Activity";
    }

    @Override
    public Class<ActivityId> idClass() {
        return ActivityId.class;
    }

    @Override
    public Activity fetch(ActivityId id, CallerContext caller) {
        return activities.fetch(caller.scope(), id);
    }
}
