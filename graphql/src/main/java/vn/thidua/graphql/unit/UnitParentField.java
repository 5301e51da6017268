package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.parent}. */
@Singleton
final class UnitParentField implements ObjectField<Unit> {
    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "parent";
    }

    @Override
    public @Nullable Object fetch(Unit unit, Arguments arguments, CallerContext caller) {
        var parent = unit.parentId();
        return parent == null ? null : caller.load(UnitLoader.class, parent);
    }
}
