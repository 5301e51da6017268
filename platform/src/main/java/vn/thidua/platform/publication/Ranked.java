package vn.thidua.platform.publication;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.access.Scope;

/**
 * A plan in the order of a search: by where its words stand, then the latest.
 *
 * @param rank the lower the better
 */
record Ranked(int rank, SeenPlan seen, PublishedPlan plan) {
    /** The best first. */
    static final Comparator<Ranked> BEST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparing(one -> one.seen().orderedOn(), Comparator.reverseOrder())
                    .thenComparing(Ranked::id, Comparator.reverseOrder());

    private static final String ORDER = "search-best";

    /** Where a plan stands. */
    static Ranked of(Scope scope, SeenPlan seen, Words words) {
        var plan = seen.plan(scope);
        return new Ranked(SearchedHeading.of(plan.heading()).rank(words), seen, plan);
    }

    /** Those that come after what the caller has seen. */
    static Predicate<Ranked> after(PageRequest page) {
        var cursor = page.cursor(ORDER, 3);
        if (cursor.isEmpty()) {
            return _ -> true;
        }
        var rank = cursor.get().number(0);
        var day = cursor.get().date(1);
        var id = cursor.get().id(2);
        return one -> {
            if (one.rank() != rank) {
                return one.rank() > rank;
            }
            var byDay = one.seen().orderedOn().compareTo(day);
            return byDay != 0 ? byDay < 0 : one.id().compareTo(id) < 0;
        };
    }

    Cursor cursor() {
        return Cursor.of(ORDER, rank, seen.orderedOn(), id());
    }

    private UUID id() {
        return seen.id().value();
    }
}
