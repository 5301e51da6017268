package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.head}. */
@Singleton
final class UnitHeadField implements ObjectField<Unit> {
    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "head";
    }

    @Override
    public Object fetch(Unit unit, Arguments arguments, CallerContext caller) {
        return caller.load(UnitHeadLoader.class, unit.id());
    }
}
