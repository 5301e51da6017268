package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.registration.RegistrationCall;
import vn.thidua.tenants.registration.RegistrationCalls;

/** Reads what plans say of registering under them. */
@Singleton
final class RegistrationCallLoader implements Loader<PlanId, RegistrationCall> {
    private final RegistrationCalls calls;

    RegistrationCallLoader(RegistrationCalls calls) {
        this.calls = calls;
    }

    @Override
    public Map<PlanId, RegistrationCall> load(CallerContext caller, Set<PlanId> keys) {
        return calls.of(caller.scope(), keys);
    }
}
