package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.tenants.registration.OverviewSubject;
import vn.thidua.tenants.registration.RegistrationOverviews;
import vn.thidua.tenants.registration.SubjectsRequest;

/** Reads pages of those who register under plans. */
@Singleton
final class OverviewSubjectsLoader implements Loader<SubjectsRequest, Page<OverviewSubject>> {
    private final RegistrationOverviews overviews;

    OverviewSubjectsLoader(RegistrationOverviews overviews) {
        this.overviews = overviews;
    }

    @Override
    public Map<SubjectsRequest, Page<OverviewSubject>> load(
            CallerContext caller, Set<SubjectsRequest> keys) {
        return overviews.subjects(caller.scope(), keys);
    }
}
