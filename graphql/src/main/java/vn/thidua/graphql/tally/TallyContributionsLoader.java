package vn.thidua.graphql.tally;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.tally.AgencyTallies;
import vn.thidua.platform.tally.PlanTallies;

/** Reads what each agency has come to below plans. */
@Singleton
final class TallyContributionsLoader implements Loader<TallyAsked, Page<AgencyTallies>> {
    private final PlanTallies tallies;

    TallyContributionsLoader(PlanTallies tallies) {
        this.tallies = tallies;
    }

    @Override
    public Map<TallyAsked, Page<AgencyTallies>> load(CallerContext caller, Set<TallyAsked> keys) {
        var found = new HashMap<TallyAsked, Page<AgencyTallies>>();
        keys.stream()
                .collect(groupingBy(TallyAsked::wanted))
                .forEach(
                        (wanted, same) -> {
                            var plans = same.stream().map(TallyAsked::plan).toList();
                            var request = Objects.requireNonNull(wanted.page());
                            tallies.contributions(caller.scope(), plans, wanted.years(), request)
                                    .forEach(
                                            (plan, page) ->
                                                    found.put(new TallyAsked(plan, wanted), page));
                        });
        return found;
    }
}
