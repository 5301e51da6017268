package vn.thidua.tenants.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * A person or collective that others can learn from (điển hình tiên tiến).
 *
 * @param name what they are known for
 * @param unit the person's unit, or the collective itself
 * @param plan the plan under which they were found; absent where there is none
 * @param stage how far the work with them has come
 * @param stageOn since when
 * @param reason why it was struck out; absent while it stands
 */
public record RoleModel(
        RoleModelId id,
        String name,
        Subject subject,
        UnitId unit,
        @Nullable PlanId plan,
        RoleModelStage stage,
        LocalDate stageOn,
        @Nullable String reason)
        implements StrikableEvidence {
    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** No note is longer. */
    public static final int NOTE_MAX = 2000;
}
