package vn.thidua.graphql.unit;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Reads the open units right under others. */
@Singleton
final class ChildrenLoader implements Loader<UnitId, List<Unit>> {
    private final Units units;

    ChildrenLoader(Units units) {
        this.units = units;
    }

    @Override
    public Map<UnitId, List<Unit>> load(CallerContext caller, Set<UnitId> keys) {
        return units.openUnder(caller.scope(), keys).stream()
                .collect(groupingBy(child -> Objects.requireNonNull(child.parentId())));
    }
}
