package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.RegistrationReads;
import vn.thidua.tenants.registration.RegistrationStep;

/** Reads what was done with registrations. */
@Singleton
final class RegistrationStepsLoader implements Loader<RegistrationId, List<RegistrationStep>> {
    private final RegistrationReads registrations;

    RegistrationStepsLoader(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<RegistrationId, List<RegistrationStep>> load(
            CallerContext caller, Set<RegistrationId> keys) {
        return registrations.steps(caller.scope(), keys);
    }
}
