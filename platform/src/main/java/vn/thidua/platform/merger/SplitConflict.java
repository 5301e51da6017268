package vn.thidua.platform.merger;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Why an agency cannot be split like this.
 *
 * @param agency with which of them it is; absent where it is none in particular
 */
public record SplitConflict(Code code, @Nullable AgencyId agency) {

    /** The reasons. */
    public enum Code {
        /** None is named that follows, only one though the agency ends, or too many. */
        PARTS_COUNT,
        /** A successor is named twice, or is the agency itself. */
        NAMED_TWICE,
        /** What is left is named for somebody who is not there. */
        REST_NOT_NAMED,
        /** Something is named for two successors. */
        ALLOTTED_TWICE,
        /** The day is still to come. */
        DAY_TO_COME,
        /** The agency has ended already. */
        ENDED_ALREADY,
        /** The agency that would end follows the successor already. */
        WOULD_CLOSE_CIRCLE,
        /** Somebody named for the successor does not stand under the agency on that day. */
        NOT_UNDER,
        /** The agency has no seat in a group that is named for the successor. */
        NO_SEAT,
        /** A plan named for the successor is none that the agency has not issued. */
        PLAN_NOT_OPEN,
        /** Open matters would go to the successor, and it is no tenant that could take them in. */
        NOBODY_TAKES_OVER,
        /** The successor is suspended: what is sent to it could not be taken in. */
        SUCCESSOR_SUSPENDED
    }
}
