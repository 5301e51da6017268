package vn.thidua.tenants.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.CommendationType;

/**
 * To whom nominations of a review go, of those that have come so far.
 *
 * @param directWorkers of the people, those who do the work itself
 * @param women of the people, those whom the agency keeps as women
 * @param leaders of the people, those who head a unit today
 * @param byDiscovery those whom others have discovered
 * @param types for what, as far as there are any
 */
public record AwardShare(
        int total,
        int collectives,
        int people,
        int directWorkers,
        int women,
        int leaders,
        int byDiscovery,
        List<OfType> types) {
    public AwardShare {
        types = List.copyOf(types);
    }

    /**
     * How many are for one thing.
     *
     * @param type absent for titles
     */
    public record OfType(@Nullable CommendationType type, int total) {}
}
