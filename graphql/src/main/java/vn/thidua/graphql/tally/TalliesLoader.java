package vn.thidua.graphql.tally;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.tally.PlanTallies;
import vn.thidua.platform.tally.Tally;

/** Reads what plans have come to. */
@Singleton
final class TalliesLoader implements Loader<TallyAsked, List<Tally>> {
    private final PlanTallies tallies;

    TalliesLoader(PlanTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public Map<TallyAsked, List<Tally>> load(CallerContext caller, Set<TallyAsked> keys) {
        var found = new HashMap<TallyAsked, List<Tally>>();
        keys.stream()
                .collect(groupingBy(TallyAsked::wanted))
                .forEach(
                        (wanted, same) -> {
                            var plans = same.stream().map(TallyAsked::plan).toList();
                            tallies.totals(caller.scope(), plans, wanted.years())
                                    .forEach(
                                            (plan, lines) ->
                                                    found.put(new TallyAsked(plan, wanted), lines));
                        });
        return found;
    }
}
