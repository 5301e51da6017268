package vn.thidua.graphql.unit;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.unit.Unit;

/** The fields of units that only read what they name. */
@Factory
final class UnitFields {
    @Singleton
    ObjectField<Unit> parent() {
        return LoadedField.of(
                "Unit",
                "parent",
                (unit, caller) -> {
                    var parent = unit.parentId();
                    return parent == null ? null : caller.load(UnitLoader.class, parent);
                });
    }

    @Singleton
    ObjectField<Unit> children() {
        return LoadedField.of(
                "Unit",
                "children",
                (thing, caller) ->
                        caller.load(ChildrenLoader.class, thing.id())
                                .thenApply(found -> requireNonNullElse(found, List.of())));
    }

    @Singleton
    ObjectField<Unit> head() {
        return LoadedField.of(
                "Unit", "head", (unit, caller) -> caller.load(UnitHeadLoader.class, unit.id()));
    }
}
