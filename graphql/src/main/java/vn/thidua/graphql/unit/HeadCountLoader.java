package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.unit.HeadCount;
import vn.thidua.tenants.unit.HeadCounts;

/** Reads the head counts that hold in units on a day. */
@Singleton
final class HeadCountLoader implements Loader<UnitDay, HeadCount> {
    private final HeadCounts counts;

    HeadCountLoader(HeadCounts counts) {
        this.counts = counts;
    }

    @Override
    public Map<UnitDay, HeadCount> load(CallerContext caller, Set<UnitDay> keys) {
        var found = new HashMap<UnitDay, HeadCount>();
        UnitDay.byDay(keys)
                .forEach(
                        (day, units) ->
                                counts.holding(caller.scope(), units, day)
                                        .forEach(c -> found.put(new UnitDay(c.unit(), day), c)));
        return found;
    }
}
