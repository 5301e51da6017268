package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.RegistrationPaper;
import vn.thidua.tenants.registration.RegistrationReads;

/** Reads what stands written in registrations. */
@Singleton
final class RegistrationPaperLoader implements Loader<RegistrationId, RegistrationPaper> {
    private final RegistrationReads registrations;

    RegistrationPaperLoader(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<RegistrationId, RegistrationPaper> load(
            CallerContext caller, Set<RegistrationId> keys) {
        return registrations.papers(caller.scope(), keys);
    }
}
