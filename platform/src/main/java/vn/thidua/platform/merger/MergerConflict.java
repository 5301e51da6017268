package vn.thidua.platform.merger;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Why agencies cannot be merged like this.
 *
 * @param agency with which of them it is; absent where it is none in particular
 */
public record MergerConflict(Code code, @Nullable AgencyId agency) {

    /** The reasons. */
    public enum Code {
        /** None is named, or more than {@link MergeAgencies#PREDECESSORS_MAX}. */
        PREDECESSORS_COUNT,
        /** An agency is named twice, or follows itself. */
        NAMED_TWICE,
        /** The day is still to come. */
        DAY_TO_COME,
        /** The agency has ended already. */
        ENDED_ALREADY,
        /** The agency that would end follows the successor already. */
        WOULD_CLOSE_CIRCLE,
        /** It leaves open matters, and the successor is no tenant that could take them in. */
        NOBODY_TAKES_OVER,
        /** The successor is suspended: what is sent to it could not be taken in. */
        SUCCESSOR_SUSPENDED
    }
}
