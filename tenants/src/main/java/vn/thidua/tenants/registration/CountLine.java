package vn.thidua.tenants.registration;

import io.micronaut.core.annotation.Introspected;
import vn.thidua.tenants.unit.UnitId;

/**
 * How many of a unit stand in one way to registering.
 *
 * @param nth of which overview, from 1
 * @param isPerson 1 where they are persons, 0 where they are collectives
 */
@Introspected
record CountLine(
        int nth, UnitId unitId, int isPerson, RegistrationStatus status, int total, int expected) {

    UnitRegistrations counts() {
        var counts = RegistrationCounts.of(status, total, expected);
        return isPerson > 0
                ? new UnitRegistrations(unitId, counts, RegistrationCounts.NONE)
                : new UnitRegistrations(unitId, RegistrationCounts.NONE, counts);
    }
}
