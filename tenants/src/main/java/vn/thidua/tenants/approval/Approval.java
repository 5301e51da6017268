package vn.thidua.tenants.approval;

import java.util.List;
import vn.thidua.platform.publication.PlanId;

/**
 * A plan's latest way through a procedure, and what came of all its turns.
 *
 * @param turns the latest first, those of earlier passages included
 */
public record Approval(Passage passage, List<Turn> turns) {
    public Approval {
        turns = List.copyOf(turns);
    }

    /** The plan. */
    public PlanId plan() {
        return passage.plan();
    }
}
