package vn.thidua.platform.duty;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** The door for reading how far duties have come, from above and from below. */
@Singleton
public class Coverages {
    private static final String BY_NAME = "coverage";
    private static final String BY_PLAN = "coverage-of-plan";
    private static final String BY_DEADLINE = "owed";
    private static final UUID FIRST = new UUID(0L, 0L);

    private final CoverageRepository coverages;
    private final DutyRepository duties;
    private final Clock clock;

    Coverages(CoverageRepository coverages, DutyRepository duties, Clock clock) {
        this.coverages = coverages;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * One row for each agency addressed by a duty of the caller's, by name in Vietnamese order;
     * none if it is no duty of the caller's.
     *
     * @param statuses only who stands there; everybody when empty
     */
    public Page<Coverage> list(
            Scope scope, DutyId duty, Set<CoverageStatus> statuses, PageRequest page) {
        scope.require(Permission.READ);
        var cursor = page.cursor(BY_NAME, 3);
        var lines =
                coverages.list(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        true,
                        duty,
                        statuses.isEmpty() ? EnumSet.allOf(CoverageStatus.class) : statuses,
                        cursor.map(at -> at.string(0)).orElse(""),
                        new AgencyId(cursor.map(at -> at.id(1)).orElse(FIRST)),
                        new AgencyId(cursor.map(at -> at.id(2)).orElse(FIRST)),
                        page.limit());
        return Page.of(
                        lines,
                        page,
                        line ->
                                Cursor.of(
                                        BY_NAME,
                                        line.name(),
                                        line.agencyId().value(),
                                        line.bearerId().value()))
                .map(CoverageLine::coverage);
    }

    /**
     * The rows of all duties that stand under plans of the caller's, page by page for each plan, by
     * name in Vietnamese order; what is no plan of the caller's has none. One statement.
     *
     * @param statuses only who stands there; everybody when empty
     */
    public Map<PlanId, Page<Coverage>> under(
            Scope scope, Collection<PlanId> plans, Set<CoverageStatus> statuses, PageRequest page) {
        scope.require(Permission.READ);
        if (plans.isEmpty()) {
            return Map.of();
        }
        var cursor = page.cursor(BY_PLAN, 4);
        var lines =
                coverages.listUnder(
                        scope.tenant(),
                        scope.agency(),
                        today(),
                        true,
                        plans,
                        statuses.isEmpty() ? EnumSet.allOf(CoverageStatus.class) : statuses,
                        cursor.map(at -> at.string(0)).orElse(""),
                        new AgencyId(cursor.map(at -> at.id(1)).orElse(FIRST)),
                        new AgencyId(cursor.map(at -> at.id(2)).orElse(FIRST)),
                        new DutyId(cursor.map(at -> at.id(3)).orElse(FIRST)),
                        page.limit());
        var pages = new HashMap<PlanId, Page<Coverage>>();
        lines.stream()
                .collect(Collectors.groupingBy(CoverageLine::underId))
                .forEach(
                        (plan, of) ->
                                pages.put(
                                        plan,
                                        Page.of(of, page, Coverages::cursor)
                                                .map(CoverageLine::coverage)));
        return pages;
    }

    private static Cursor cursor(CoverageLine line) {
        return Cursor.of(
                BY_PLAN,
                line.name(),
                line.agencyId().value(),
                line.bearerId().value(),
                line.dutyId().value());
    }

    /** How many stand where, for each of these duties that is the caller's. */
    public Map<DutyId, CoverageCounts> counts(Scope scope, Collection<DutyId> ids) {
        scope.require(Permission.READ);
        if (ids.isEmpty()) {
            return Map.of();
        }
        var counted = new HashMap<DutyId, Map<CoverageStatus, Integer>>();
        for (var count : coverages.count(scope.tenant(), scope.agency(), today(), true, ids)) {
            counted.computeIfAbsent(count.dutyId(), duty -> new EnumMap<>(CoverageStatus.class))
                    .put(count.status(), count.agencies());
        }
        var counts = new HashMap<DutyId, CoverageCounts>();
        counted.forEach((duty, of) -> counts.put(duty, new CoverageCounts(of)));
        return counts;
    }

    /** What the caller's agency owes, for itself or for those it followed, by deadline. */
    public Page<OwedDuty> owed(Scope scope, PageRequest page) {
        return owed(scope, false, page);
    }

    /** What of that no plan of the agency answers yet, in time or late. */
    public Page<OwedDuty> unanswered(Scope scope, PageRequest page) {
        return owed(scope, true, page);
    }

    private Page<OwedDuty> owed(Scope scope, boolean unansweredOnly, PageRequest page) {
        scope.require(Permission.READ);
        var cursor = page.cursor(BY_DEADLINE, 3);
        var lines =
                duties.listOwed(
                        scope.agency(),
                        today(),
                        false,
                        unansweredOnly,
                        cursor.map(at -> at.date(0)).orElse(LocalDate.of(1000, 1, 1)),
                        new DutyId(cursor.map(at -> at.id(1)).orElse(FIRST)),
                        new AgencyId(cursor.map(at -> at.id(2)).orElse(FIRST)),
                        page.limit());
        return Page.of(
                        lines,
                        page,
                        line ->
                                Cursor.of(
                                        BY_DEADLINE,
                                        line.dueOn(),
                                        line.id().value(),
                                        line.agencyId().value()))
                .map(OwedLine::owed);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
    }
}
