package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Finds a unit by its id. */
@Singleton
final class UnitNode implements NodeField<UnitId> {
    private final Units units;

    UnitNode(Units units) {
        this.units = units;
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public Class<UnitId> idClass() {
        return UnitId.class;
    }

    @Override
    public Unit fetch(UnitId id, CallerContext caller) {
        return units.fetch(caller.scope(), id);
    }
}
