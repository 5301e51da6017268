package vn.thidua.tenants.evidence;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.RoleModelStage;

/**
 * What was done with a role model.
 *
 * @param stage the stage that it led to
 * @param stepOn the day on which that was
 * @param note what was done, or why it was taken back
 * @param back whether it took a slip back
 */
public record RoleModelStep(
        RoleModelStage stage,
        LocalDate stepOn,
        String note,
        boolean back,
        Instant takenAt,
        AccountId takenBy) {}
