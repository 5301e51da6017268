package vn.thidua.tenants.plan;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Predicate;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Words;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.SearchedHeading;

/**
 * A plan in the order of a search: by where its words stand, then the newest.
 *
 * @param rank the lower the better
 */
record Ranked(int rank, PlanId plan, SearchedHeading heading) {
    /** The best first. */
    static final Comparator<Ranked> BEST =
            Comparator.comparingInt(Ranked::rank)
                    .thenComparing(Ranked::id, Comparator.reverseOrder());

    private static final String ORDER = "plan.best";

    /** Where a plan stands. */
    static Ranked of(SearchedPlanRepository.Found found, Words words) {
        var heading = new SearchedHeading(found.title(), found.theme(), found.number());
        return new Ranked(heading.rank(words), found.id(), heading);
    }

    /** Those that come after what the caller has seen. */
    static Predicate<Ranked> after(PageRequest page) {
        var cursor = page.cursor(ORDER, 2);
        if (cursor.isEmpty()) {
            return _ -> true;
        }
        var rank = cursor.get().number(0);
        var id = cursor.get().id(1);
        return one -> one.rank() != rank ? one.rank() > rank : one.id().compareTo(id) < 0;
    }

    Cursor cursor() {
        return Cursor.of(ORDER, rank, id());
    }

    private UUID id() {
        return plan.value();
    }
}
