package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.RegistrationReads;

/** Reads the registrations that other things name. */
@Singleton
public final class RegistrationLoader implements Loader<RegistrationId, Registration> {
    private final RegistrationReads registrations;

    RegistrationLoader(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public Map<RegistrationId, Registration> load(CallerContext caller, Set<RegistrationId> keys) {
        return registrations.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Registration::id, Function.identity()));
    }
}
