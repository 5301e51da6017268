package vn.thidua.graphql.evidence;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.evidence.Activities;
import vn.thidua.tenants.evidence.Activity;
import vn.thidua.tenants.evidence.ActivityFilter;

/** {@code OwnAgency.activities}. */
@Singleton
final class AgencyActivitiesField implements ObjectField<OwnAgency> {
    private final Activities activities;

    AgencyActivitiesField(Activities activities) {
        this.activities = activities;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public Connection<Activity> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(ActivityFilter.class, "filter")
                        .orElse(new ActivityFilter(null, null, null));
        return Connection.of(page, activities.list(own.scope(), filter, page));
    }
}
