package vn.thidua.platform.tally;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * The operator has an agency's records counted again, some at a time.
 *
 * @param after where the time before ended; absent to begin
 */
public record RecountTallies(AgencyId agency, @Nullable String after) {
    /** What came of it. */
    public sealed interface Answer {
        /**
         * These are counted as what they are.
         *
         * @param records how many were looked at
         * @param putRight how many of them were counted as something else
         * @param end where to go on; absent if these were the last
         */
        record Recounted(AgencyId agency, int records, int putRight, @Nullable String end)
                implements Answer {}

        /** No recount of this agency has ended there. */
        record PlaceUnknown() implements Answer {}
    }
}
