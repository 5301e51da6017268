package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.registration.OverviewSubject;
import vn.thidua.tenants.registration.RegistrationOverview;
import vn.thidua.tenants.registration.SubjectFilter;
import vn.thidua.tenants.registration.SubjectsRequest;

/** {@code RegistrationOverview.subjects}. */
@Singleton
final class OverviewSubjectsField implements ObjectField<RegistrationOverview> {
    @Override
    public String type() {
        return "RegistrationOverview";
    }

    @Override
    public String name() {
        return "subjects";
    }

    @Override
    public CompletableFuture<Connection<OverviewSubject>> fetch(
            RegistrationOverview overview, Arguments arguments, CallerContext caller) {
        var filter =
                arguments.find(SubjectFilter.class, "filter").orElse(SubjectFilter.everybody());
        var page = arguments.page();
        return caller.load(OverviewSubjectsLoader.class, SubjectsRequest.of(overview, filter, page))
                .thenApply(found -> Connection.of(page, Objects.requireNonNull(found)));
    }
}
