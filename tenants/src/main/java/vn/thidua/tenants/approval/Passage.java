package vn.thidua.tenants.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;

/**
 * One way of a plan through a procedure.
 *
 * @param revision the procedure's that it keeps to, whatever is set meanwhile
 * @param endedAt absent while it runs
 * @param steps those of that revision
 */
public record Passage(
        PassageId id,
        PlanId plan,
        PlanKindId kind,
        int revision,
        PassageState state,
        Instant begunAt,
        @Nullable Instant endedAt,
        List<Step> steps) {
    public Passage {
        steps = List.copyOf(steps);
    }

    /** The step of this key, which a turn of this passage names. */
    Step step(String key) {
        return steps.get(place(key));
    }

    /** The step behind it; absent behind the last. */
    @Nullable Step after(Step step) {
        var next = place(step.key()) + 1;
        return next < steps.size() ? steps.get(next) : null;
    }

    private int place(String key) {
        for (var place = 0; place < steps.size(); place++) {
            if (steps.get(place).key().equals(key)) {
                return place;
            }
        }
        throw new IllegalStateException("a passage has no step " + key);
    }
}
