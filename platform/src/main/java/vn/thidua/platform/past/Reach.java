package vn.thidua.platform.past;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.platform.access.TenantId;

/**
 * Whose plans count for a plan: so many of each tenant, in the order of their numbers.
 *
 * @param plans how many plans each tenant has there; none of them nought
 */
record Reach(Map<Long, Long> plans) {

    /** As it is now but for the pairs that were otherwise then. */
    static Reach of(
            Collection<ReachRepository.Contributor> now, Collection<TurnedPair> turnedSince) {
        var plans = new TreeMap<Long, Long>();
        now.forEach(tenant -> plans.put(tenant.tenant().value(), tenant.plans()));
        turnedSince.forEach(
                pair -> plans.merge(pair.tenant().value(), (long) pair.direction(), Long::sum));
        plans.values().removeIf(count -> count == 0);
        return new Reach(plans);
    }

    ReachCount count() {
        var all = plans.values().stream().mapToLong(Long::longValue).sum();
        return new ReachCount(plans.size(), all);
    }

    /** The tenants after one of them, so many at most. */
    List<TenantId> after(long tenant, int limit) {
        return plans.keySet().stream()
                .filter(number -> number > tenant)
                .limit(limit)
                .map(TenantId::new)
                .toList();
    }
}
