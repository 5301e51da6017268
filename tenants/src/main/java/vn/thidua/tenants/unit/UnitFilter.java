package vn.thidua.tenants.unit;

import org.jspecify.annotations.Nullable;

/**
 * Which units are wanted.
 *
 * @param place where in the tree
 * @param closedToo whether dissolved ones are listed as well
 */
public record UnitFilter(Place place, boolean closedToo) {

    /** Where in the tree. */
    public sealed interface Place {
        /** All units of the agency, whatever their level. */
        record Anywhere() implements Place {}

        /** Those that stand right under the agency, or right under one unit. */
        record RightUnder(@Nullable UnitId parent) implements Place {}
    }
}
