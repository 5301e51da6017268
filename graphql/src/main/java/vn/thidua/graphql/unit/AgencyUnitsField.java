package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitFilter;
import vn.thidua.tenants.unit.Units;

/** {@code OwnAgency.units}. */
@Singleton
final class AgencyUnitsField implements ObjectField<OwnAgency> {
    private final Units units;

    AgencyUnitsField(Units units) {
        this.units = units;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "units";
    }

    @Override
    public Connection<Unit> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var place =
                arguments.as(Boolean.class, "topOnly")
                        ? new UnitFilter.Place.RightUnder(null)
                        : new UnitFilter.Place.Anywhere();
        var filter = new UnitFilter(place, arguments.as(Boolean.class, "closedToo"));
        var page = arguments.page();
        return Connection.of(page, units.list(own.scope(), filter, page));
    }
}
