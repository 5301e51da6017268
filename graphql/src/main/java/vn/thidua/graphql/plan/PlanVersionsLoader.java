package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanVersion;
import vn.thidua.tenants.plan.Versions;

/** Reads the versions of plans, the same page of each. */
@Singleton
final class PlanVersionsLoader implements Loader<PlanVersionsLoader.Wanted, Page<PlanVersion>> {
    private final Versions versions;

    PlanVersionsLoader(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Map<Wanted, Page<PlanVersion>> load(CallerContext caller, Set<Wanted> keys) {
        var found = new HashMap<Wanted, Page<PlanVersion>>();
        keys.stream()
                .collect(Collectors.groupingBy(Wanted::page))
                .forEach(
                        (page, same) -> {
                            var plans = same.stream().map(Wanted::plan).toList();
                            var pages = versions.list(caller.scope(), plans, page);
                            pages.forEach((plan, read) -> found.put(new Wanted(plan, page), read));
                        });
        return found;
    }

    /** Which page of which plan's versions. */
    record Wanted(PlanId plan, PageRequest page) {}
}
