package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.unit.Unit;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Reads the units that other things name. */
@Singleton
public final class UnitLoader implements Loader<UnitId, Unit> {
    private final Units units;

    UnitLoader(Units units) {
        this.units = units;
    }

    @Override
    public Map<UnitId, Unit> load(CallerContext caller, Set<UnitId> keys) {
        return units.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
    }
}
