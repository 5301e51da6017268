package vn.thidua.tenants.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * What somebody has achieved of what a plan asks (thành tích).
 *
 * @param plan the plan
 * @param item the target or content item of the plan; absent where it is the whole
 * @param subject who has achieved it
 * @param unit the person's unit, or the collective itself
 * @param text what was achieved
 * @param reason why it was struck out; absent while it stands
 */
public record Achievement(
        AchievementId id,
        PlanId plan,
        @Nullable ItemKey item,
        Subject subject,
        UnitId unit,
        String text,
        LocalDate achievedOn,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason)
        implements StrikableEvidence {
    /** No text is longer. */
    public static final int TEXT_MAX = 10_000;
}
