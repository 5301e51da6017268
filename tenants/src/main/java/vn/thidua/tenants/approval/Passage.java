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

    /** Where a plan sets out: the first step, and those that are taken at the same time. */
    List<Step> first() {
        return from(0);
    }

    /** What comes once this step, and those at the same time, are taken; none behind the last. */
    List<Step> behind(Step step) {
        var next = place(step.key()) + 1;
        while (next < steps.size() && steps.get(next).isBesidePrevious()) {
            next++;
        }
        return from(next);
    }

    private List<Step> from(int first) {
        var end = Math.min(first + 1, steps.size());
        while (end < steps.size() && steps.get(end).isBesidePrevious()) {
            end++;
        }
        return steps.subList(Math.min(first, end), end);
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
