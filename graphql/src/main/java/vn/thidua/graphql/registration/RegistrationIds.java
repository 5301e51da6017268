package vn.thidua.graphql.registration;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.registration.RegistrationId;

/** The ids of registrations. */
@Factory
final class RegistrationIds {
    @Singleton
    IdKind<RegistrationId> registration() {
        return IdKind.of("Registration", RegistrationId.class, RegistrationId::new);
    }
}
