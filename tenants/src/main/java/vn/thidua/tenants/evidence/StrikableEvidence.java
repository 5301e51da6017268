package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.unit.UnitId;

/** Evidence that is struck out where it was a mistake; initiatives are withdrawn. */
public sealed interface StrikableEvidence permits RoleModel, Activity, MediaItem, Achievement {
    /** No reason is longer. */
    int REASON_MAX = 1000;

    /** The unit whose evidence it is. */
    UnitId unit();

    /** Why it was struck out; absent while it stands. */
    @Nullable String reason();
}
