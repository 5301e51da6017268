package vn.thidua.graphql.duty;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.platform.duty.Coverage;
import vn.thidua.platform.duty.Coverages;

/** Reads how far those addressed by the duties of plans have come. */
@Singleton
final class PlanCoverageLoader implements Loader<PlanCoverage, Page<Coverage>> {
    private final Coverages coverages;

    PlanCoverageLoader(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public Map<PlanCoverage, Page<Coverage>> load(CallerContext caller, Set<PlanCoverage> keys) {
        var found = new HashMap<PlanCoverage, Page<Coverage>>();
        keys.stream()
                .collect(groupingBy(PlanCoverage::wanted))
                .forEach(
                        (wanted, same) -> {
                            var plans = same.stream().map(PlanCoverage::plan).toList();
                            coverages
                                    .under(caller.scope(), plans, wanted.statuses(), wanted.page())
                                    .forEach(
                                            (plan, page) ->
                                                    found.put(
                                                            new PlanCoverage(plan, wanted), page));
                        });
        return found;
    }
}
