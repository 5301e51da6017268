package vn.thidua.tenants.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Something that was held or made under a plan, and counts (hoạt động).
 *
 * @param plan the plan under which it was held
 * @param item the item of the plan that it serves; absent where it serves the whole
 * @param unit the unit that has held it
 * @param heldOn the day, or the last of several
 * @param count how many of them there were
 * @param participants how many people took part; absent where nobody has counted
 * @param reason why it was struck out; absent while it stands
 */
public record Activity(
        ActivityId id,
        PlanId plan,
        @Nullable ItemKey item,
        UnitId unit,
        ActivityKind kind,
        String name,
        LocalDate heldOn,
        int count,
        @Nullable Integer participants,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason)
        implements StrikableEvidence {
    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** No more are counted in one. */
    public static final int COUNT_MAX = 10_000;

    /** No more people take part. */
    public static final int PARTICIPANTS_MAX = 10_000_000;
}
