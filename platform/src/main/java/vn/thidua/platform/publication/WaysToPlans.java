package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.access.Scope;

/**
 * The ways that lead from words to the latest plans with all of them that a caller may see. Where
 * something of the words is rare, all plans with it are looked at; where very many plans have all
 * of it, the latest that the caller sees, for walking past what it may not see would take long.
 */
@Singleton
final class WaysToPlans {
    /** So many of the latest plans are looked at, page by page. */
    private static final int WALKED_MAX = 5_000;

    private static final int PAGE = 500;
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final PlanId LAST_PLAN = new PlanId(new UUID(-1L, -1L));
    private static final List<String> NONE = List.of("");
    private static final String ANY = "%";

    private final SearchRepository search;
    private final SightRepository sight;
    private final HowCommon common;

    WaysToPlans(SearchRepository search, SightRepository sight, HowCommon common) {
        this.search = search;
        this.sight = sight;
        this.common = common;
    }

    /**
     * What is looked for.
     *
     * @param plansMax how many plans at most
     */
    record Asked(LocalDate today, PlanFilter filter, Words words, int plansMax) {
        String beginning() {
            return HowCommon.beginning(words);
        }

        /** A statement wants one at least; nothing has the empty one. */
        List<String> syllables() {
            return words.syllables().isEmpty() ? NONE : words.syllables();
        }

        int count() {
            return words.syllables().size();
        }
    }

    /** The latest plans that have the words and that the filter lets through. */
    List<SeenPlan> latest(Scope scope, Asked asked) {
        return switch (common.way(asked.words())) {
            case WayOfSearch.FromSyllable(var rarest) -> byRarest(scope, asked, rarest);
            case WayOfSearch.FromBeginning() -> byBeginning(scope, asked);
            case WayOfSearch.FromLatest() -> byWalking(scope, asked, PAGE);
        };
    }

    private List<SeenPlan> byRarest(Scope scope, Asked asked, String rarest) {
        var filter = asked.filter();
        return search.listByRarest(
                scope.tenant(),
                scope.agency(),
                asked.today(),
                rarest,
                asked.syllables(),
                asked.count(),
                asked.beginning(),
                filter.states(),
                filter.agency(),
                filter.group(),
                filter.year(),
                asked.plansMax());
    }

    private List<SeenPlan> byBeginning(Scope scope, Asked asked) {
        var filter = asked.filter();
        return search.listByBeginning(
                scope.tenant(),
                scope.agency(),
                asked.today(),
                asked.syllables(),
                asked.count(),
                asked.beginning(),
                filter.states(),
                filter.agency(),
                filter.group(),
                filter.year(),
                asked.plansMax());
    }

    /** What very many plans have is soon found by looking at the latest, a page at a time. */
    List<SeenPlan> byWalking(Scope scope, Asked asked, int pageSize) {
        var found = new ArrayList<SeenPlan>();
        var page = page(scope, asked, LAST_DAY, LAST_PLAN, pageSize);
        for (var walked = 0; !page.isEmpty() && walked < WALKED_MAX; walked += pageSize) {
            found.addAll(among(scope, asked, page));
            if (page.size() < pageSize || found.size() >= asked.plansMax()) {
                break;
            }
            var last = page.getLast();
            page = page(scope, asked, last.orderedOn(), last.id(), pageSize);
        }
        return found.stream().limit(asked.plansMax()).toList();
    }

    private List<SeenPlan> among(Scope scope, Asked asked, List<SeenPlan> page) {
        return search.listAmong(
                scope.tenant(),
                scope.agency(),
                asked.today(),
                page.stream().map(SeenPlan::id).toList(),
                asked.syllables(),
                asked.count(),
                asked.beginning());
    }

    private List<SeenPlan> page(
            Scope scope, Asked asked, LocalDate beforeDay, PlanId before, int pageSize) {
        var filter = asked.filter();
        return filter.issuer() == null
                ? sight.listLatest(
                        scope.tenant(),
                        scope.agency(),
                        asked.today(),
                        filter.states(),
                        filter.year(),
                        ANY,
                        beforeDay,
                        before,
                        pageSize)
                : sight.listLatestOf(
                        scope.tenant(),
                        scope.agency(),
                        asked.today(),
                        filter.states(),
                        filter.agency(),
                        filter.group(),
                        filter.year(),
                        ANY,
                        beforeDay,
                        before,
                        pageSize);
    }
}
