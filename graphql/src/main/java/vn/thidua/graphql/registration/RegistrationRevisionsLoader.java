package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.RegistrationPaper;
import vn.thidua.tenants.registration.RegistrationReads;

/** Reads all that was written in registrations. */
@Singleton
final class RegistrationRevisionsLoader implements Loader<RegistrationId, List<RegistrationPaper>> {
    private final RegistrationReads registrations;

    RegistrationRevisionsLoader(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<RegistrationId, List<RegistrationPaper>> load(
            CallerContext caller, Set<RegistrationId> keys) {
        return registrations.revisions(caller.scope(), keys);
    }
}
