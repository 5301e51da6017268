package vn.thidua.graphql.person;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.person.Placement;

/** {@code Placement.unit}. */
@Singleton
final class PlacementUnitField implements ObjectField<Placement> {
    @Override
    public String type() {
        return "Placement";
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Object fetch(Placement placement, Arguments arguments, CallerContext caller) {
        return caller.load(UnitLoader.class, placement.unitId());
    }
}
