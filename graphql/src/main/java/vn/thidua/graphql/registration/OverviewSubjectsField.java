package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.registration.OverviewSubject;
import vn.thidua.tenants.registration.RegistrationOverview;
import vn.thidua.tenants.registration.RegistrationOverviews;
import vn.thidua.tenants.registration.SubjectFilter;

/** {@code RegistrationOverview.subjects}. */
@Singleton
final class OverviewSubjectsField implements ObjectField<RegistrationOverview> {
    private final RegistrationOverviews overviews;

    OverviewSubjectsField(RegistrationOverviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public String type() {
        return "RegistrationOverview";
    }

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public Connection<OverviewSubject> fetch(
            RegistrationOverview overview, Arguments arguments, CallerContext caller) {
        var filter =
                arguments.find(SubjectFilter.class, "filter").orElse(SubjectFilter.everybody());
        var page = arguments.page();
        return Connection.of(page, overviews.subjects(caller.scope(), overview, filter, page));
    }
}
