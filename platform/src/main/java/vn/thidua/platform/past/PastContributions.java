package vn.thidua.platform.past;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.rollup.Contribution;
import vn.thidua.platform.rollup.Figures;

/** Who had contributed what to a plan in the evening: the own figures of each agency's plans. */
@Singleton
class PastContributions {
    private final ReachRepository now;
    private final Moments moments;
    private final Standing standing;

    PastContributions(ReachRepository now, Moments moments, Standing standing) {
        this.now = now;
        this.moments = moments;
        this.standing = standing;
    }

    /** How many agencies with how many plans counted for it; under today's links, count. */
    ReachCount count(NodeId plan, LinksOf links, Collection<TurnedPair> turnedSince) {
        var count = moments.countNow(plan);
        var turned = turned(links, turnedSince);
        if (turned.isEmpty()) {
            return count;
        }
        var of = turned.stream().map(TurnedPair::tenant).collect(Collectors.toSet());
        var contributors = now.listContributors(plan, of);
        var today = Reach.of(contributors, List.of()).count();
        return count.plus(Reach.of(contributors, turned).count()).minus(today);
    }

    /** Which agencies counted for it; under today's links, count. */
    Set<TenantId> tenants(NodeId plan, LinksOf links, Collection<TurnedPair> turnedSince) {
        return Set.copyOf(
                Reach.of(now.listContributors(plan), turned(links, turnedSince))
                        .after(0, Integer.MAX_VALUE));
    }

    /** Some agencies in the order of their numbers. */
    List<Contribution> list(
            NodeId plan,
            Evening evening,
            Collection<TurnedPair> turnedSince,
            long after,
            int limit) {
        var contributors = now.listContributors(plan);
        var turned = turned(evening.links(), turnedSince);
        var reach = Reach.of(contributors, turned);
        var tenants = reach.after(after, limit);
        if (tenants.isEmpty()) {
            return List.of();
        }
        var agencies = agencies(contributors, tenants);
        var kept = kept(plan, tenants, turned);
        var own = standing.own(kept.values().stream().flatMap(Set::stream).toList(), evening);
        return tenants.stream()
                .map(
                        tenant ->
                                contribution(
                                        tenant,
                                        requireNonNull(agencies.get(tenant)),
                                        kept.getOrDefault(tenant, Set.of()),
                                        own))
                .toList();
    }

    private static Contribution contribution(
            TenantId tenant, AgencyId agency, Set<NodeId> plans, Sums own) {
        var figures = plans.stream().map(own::total).reduce(Figures.NONE, Figures::plus);
        return new Contribution(tenant, agency, plans.size(), figures);
    }

    private Map<TenantId, AgencyId> agencies(
            Collection<ReachRepository.Contributor> contributors, List<TenantId> tenants) {
        var known = new HashMap<TenantId, AgencyId>();
        contributors.forEach(tenant -> known.put(tenant.tenant(), tenant.agency()));
        var gone = tenants.stream().filter(tenant -> !known.containsKey(tenant)).toList();
        if (!gone.isEmpty()) {
            now.listTenants(gone).forEach(row -> known.put(row.tenant(), row.agency()));
        }
        return known;
    }

    /** The plans of these tenants below the plan, as they were. */
    private Map<TenantId, Set<NodeId>> kept(
            NodeId plan, List<TenantId> tenants, Collection<TurnedPair> turned) {
        var kept = new HashMap<TenantId, Set<NodeId>>();
        now.listPlans(plan, tenants).forEach(row -> of(kept, row.tenant()).add(row.plan()));
        for (var pair : turned) {
            if (pair.direction() > 0) {
                of(kept, pair.tenant()).add(pair.descendant());
            } else {
                of(kept, pair.tenant()).remove(pair.descendant());
            }
        }
        kept.keySet().retainAll(tenants);
        return kept;
    }

    private static Set<NodeId> of(Map<TenantId, Set<NodeId>> kept, TenantId tenant) {
        return kept.computeIfAbsent(tenant, _ -> new HashSet<>());
    }

    private static Collection<TurnedPair> turned(
            LinksOf links, Collection<TurnedPair> turnedSince) {
        return links == LinksOf.TODAY ? List.of() : turnedSince;
    }
}
