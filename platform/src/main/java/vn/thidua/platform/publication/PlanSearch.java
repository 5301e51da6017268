package vn.thidua.platform.publication;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Words;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.WaysToPlans.Asked;

/**
 * The door for those who look for published plans by words: own plans and those of others that the
 * caller may see. Words of items are found where the caller may read the text, and nowhere else.
 */
@Singleton
public class PlanSearch {
    /** So many of the latest plans that have the words are put in order. */
    public static final int FOUND_MAX = 500;

    private final WaysToPlans ways;
    private final SearchRepository search;
    private final Clock clock;

    PlanSearch(WaysToPlans ways, SearchRepository search, Clock clock) {
        this.ways = ways;
        this.search = search;
        this.clock = clock;
    }

    /** The plans with all these words, the best first; none for no words. */
    public Page<FoundPlan> find(Scope scope, PlanFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var wanted = Words.of(filter.words());
        var after = Ranked.after(page);
        List<SeenPlan> seen =
                wanted.isEmpty()
                        ? List.of()
                        : ways.latest(scope, new Asked(today(), filter, wanted, FOUND_MAX));
        var ranked =
                seen.stream()
                        .map(one -> Ranked.of(scope, one, wanted))
                        .filter(after)
                        .sorted(Ranked.BEST)
                        .limit(page.limit())
                        .toList();
        var found = Page.of(ranked, page, Ranked::cursor).map(Ranked::plan);
        var items = items(scope, found.items());
        return found.map(plan -> found(plan, items.getOrDefault(plan.id(), List.of()), wanted));
    }

    private static FoundPlan found(PublishedPlan plan, List<PlanText> items, Words wanted) {
        return new FoundPlan(plan, SearchedHeading.of(plan.heading()).matches(items, wanted));
    }

    private Map<PlanId, List<PlanText>> items(Scope scope, List<PublishedPlan> found) {
        var readable =
                found.stream().filter(PublishedPlan::textVisible).map(PublishedPlan::id).toList();
        return readable.isEmpty()
                ? Map.of()
                : search.listLines(scope.tenant(), scope.agency(), today(), readable).stream()
                        .collect(
                                Collectors.groupingBy(
                                        LineRow::planId,
                                        Collectors.mapping(LineRow::line, Collectors.toList())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.VIETNAM);
    }
}
