package vn.thidua.graphql.unit;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.children}. */
@Singleton
final class UnitChildrenField implements ObjectField<Unit> {
    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "children";
    }

    @Override
    public Object fetch(Unit unit, Arguments arguments, CallerContext caller) {
        return caller.load(ChildrenLoader.class, unit.id())
                .thenApply(children -> requireNonNullElse(children, List.of()));
    }
}
