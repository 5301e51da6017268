package vn.thidua.graphql.registration;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.registration.RegistrationReads;

/** Finds a registration by its id. */
@Singleton
final class RegistrationNode implements NodeField<RegistrationId> {
    private final RegistrationReads registrations;

    RegistrationNode(RegistrationReads registrations) {
        this.registrations = registrations;
    }

    @Override
    public String type() {
        return "Registration";
    }

    @Override
    public Class<RegistrationId> idClass() {
        return RegistrationId.class;
    }

    @Override
    public Registration fetch(RegistrationId id, CallerContext caller) {
        return registrations.fetch(caller.scope(), id);
    }
}
