package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.unit.ParticipantCount;
import vn.thidua.tenants.unit.ParticipantCounts;

/** Reads the counts of participants that hold in units on a day. */
@Singleton
final class ParticipantLoader implements Loader<UnitDay, ParticipantCount> {
    private final ParticipantCounts counts;

    ParticipantLoader(ParticipantCounts counts) {
        this.counts = counts;
    }

    @Override
    public Map<UnitDay, ParticipantCount> load(CallerContext caller, Set<UnitDay> keys) {
        var found = new HashMap<UnitDay, ParticipantCount>();
        UnitDay.byDay(keys)
                .forEach(
                        (day, units) ->
                                counts.holding(caller.scope(), units, day)
                                        .forEach(c -> found.put(new UnitDay(c.unit(), day), c)));
        return found;
    }
}
