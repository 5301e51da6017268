package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.TallyRepository.AgencyLine;
import vn.thidua.platform.tally.TallyRepository.PlanLine;
import vn.thidua.platform.tally.TallyRepository.ShareLine;

/**
 * What registrations, nominations, awards, initiatives and role models add up to: for a plan, over
 * itself and all distinct plans below it along links that carry figures. The plan's keeper may ask,
 * and whoever keeps a plan above it.
 */
@Singleton
public class PlanTallies {
    private static final String BY_NAME = "tally-agency";
    private static final AgencyId FIRST = new AgencyId(new UUID(0L, 0L));

    private final TallyRepository tallies;

    PlanTallies(TallyRepository tallies) {
        this.tallies = tallies;
    }

    /** Totals of several plans at once; what the caller may not see is absent. */
    public Map<PlanId, List<Tally>> totals(
            Scope scope, Collection<PlanId> plans, TallyYears years) {
        scope.require(Permission.READ);
        var found = new HashMap<PlanId, List<Tally>>();
        if (plans.isEmpty()) {
            return found;
        }
        tallies.seen(scope.tenant(), plans).forEach(plan -> found.put(plan, List.of()));
        if (!found.isEmpty()) {
            tallies.totals(scope.tenant(), found.keySet(), years.from(), years.to()).stream()
                    .collect(
                            Collectors.groupingBy(
                                    PlanLine::plan,
                                    LinkedHashMap::new,
                                    Collectors.mapping(PlanLine::tally, Collectors.toList())))
                    .forEach(found::put);
        }
        return found;
    }

    /**
     * What each agency has come to below these plans, page by page for each plan, by name in
     * Vietnamese order, also those where nothing was counted. What the caller may not see has no
     * page. Two statements.
     */
    public Map<PlanId, Page<AgencyTallies>> contributions(
            Scope scope, Collection<PlanId> plans, TallyYears years, PageRequest page) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return Map.of();
        }
        var cursor = page.cursor(BY_NAME, 2);
        var lines =
                tallies.agencies(
                        scope.tenant(),
                        plans,
                        cursor.map(at -> at.string(0)).orElse(""),
                        cursor.map(at -> new AgencyId(at.id(1))).orElse(FIRST),
                        page.limit());
        var shares = shares(scope, lines, years);
        var pages = new HashMap<PlanId, Page<AgencyTallies>>();
        lines.stream()
                .collect(Collectors.groupingBy(AgencyLine::plan))
                .forEach(
                        (plan, of) ->
                                pages.put(
                                        plan,
                                        Page.of(of, page, PlanTallies::cursor)
                                                .map(line -> tallies(line, shares))));
        return pages;
    }

    private Map<Place, List<Tally>> shares(Scope scope, List<AgencyLine> lines, TallyYears years) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        var plans = lines.stream().map(AgencyLine::plan).collect(Collectors.toSet());
        var agencies = lines.stream().map(AgencyLine::tenant).collect(Collectors.toSet());
        return tallies.shares(scope.tenant(), plans, agencies, years.from(), years.to()).stream()
                .collect(
                        Collectors.groupingBy(
                                line -> new Place(line.plan(), line.tenant()),
                                Collectors.mapping(ShareLine::tally, Collectors.toList())));
    }

    private static AgencyTallies tallies(AgencyLine line, Map<Place, List<Tally>> shares) {
        var place = new Place(line.plan(), line.tenant());
        return new AgencyTallies(line.agency(), shares.getOrDefault(place, List.of()));
    }

    private static Cursor cursor(AgencyLine line) {
        return Cursor.of(BY_NAME, line.name(), line.agency().value());
    }

    private record Place(PlanId plan, TenantId tenant) {}
}
