package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** {@code OwnAgency.unit}. */
@Singleton
final class AgencyUnitField implements ObjectField<OwnAgency> {
    private final Units units;

    AgencyUnitField(Units units) {
        this.units = units;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Unit fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        return units.fetch(own.scope(), arguments.as(UnitId.class, "id"));
    }
}
