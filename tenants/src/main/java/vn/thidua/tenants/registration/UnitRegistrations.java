package vn.thidua.tenants.registration;

import vn.thidua.tenants.unit.UnitId;

/**
 * How a unit's own people stand to registering, and the unit itself; those below it not counted.
 */
public record UnitRegistrations(
        UnitId unitId, RegistrationCounts individuals, RegistrationCounts collectives) {

    UnitRegistrations plus(UnitRegistrations other) {
        return new UnitRegistrations(
                unitId, individuals.plus(other.individuals), collectives.plus(other.collectives));
    }
}
