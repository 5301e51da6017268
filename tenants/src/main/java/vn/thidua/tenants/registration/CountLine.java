package vn.thidua.tenants.registration;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.tenants.unit.UnitId;

/**
 * How many of a unit stand in one way to registering.
 *
 * @param persons 1 where they are persons, 0 where they are collectives
 */
@Introspected
record CountLine(UnitId unitId, int persons, RegistrationStatus status, int total, int expected) {

    UnitRegistrations counts() {
        var counts = RegistrationCounts.of(status, total, expected);
        return persons > 0
                ? new UnitRegistrations(unitId, counts, RegistrationCounts.NONE)
                : new UnitRegistrations(unitId, RegistrationCounts.NONE, counts);
    }
}
