package vn.thidua.tenants.approval;

import java.util.List;
import java.util.Set;
import vn.thidua.platform.publication.PlanId;

/**
 * A plan's latest way through a procedure, and what came of all its turns.
 *
 * @param turns the latest first, those of earlier passages included
 * @param takeable the keys of the steps that the caller may take now
 */
public record Approval(Passage passage, List<Turn> turns, Set<String> takeable) {
    public Approval {
        turns = List.copyOf(turns);
        takeable = Set.copyOf(takeable);
    }

    /** The plan. */
    public PlanId plan() {
        return passage.plan();
    }
}
