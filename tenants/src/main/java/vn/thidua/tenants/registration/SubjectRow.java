package vn.thidua.tenants.registration;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * @param nth of which overview, from 1
 * @param expected 1 if they are expected to register
 */
@Introspected
record SubjectRow(
        int nth,
        @Nullable PersonId personId,
        UnitId unitId,
        String sortedName,
        int expected,
        RegistrationStatus status,
        @Nullable RegistrationId registrationId) {

    OverviewSubject subject() {
        return new OverviewSubject(personId, unitId, expected > 0, status, registrationId);
    }
}
