package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/**
 * Something is taken, and whether it is after the deadline.
 *
 * @param reason why; absent if it is in time
 * @param by who allows it; absent if it is in time
 */
record Late(@Nullable String reason, @Nullable AccountId by) implements Timing {
    /** No reason is longer. */
    static final int REASON_MAX = 1000;

    /** It is in time. */
    static final Late NOT = new Late(null, null);

    /** Whether a reason is missing or too long. */
    static boolean isOutOfBounds(@Nullable String reason) {
        return reason == null || reason.isBlank() || reason.length() > REASON_MAX;
    }
}
