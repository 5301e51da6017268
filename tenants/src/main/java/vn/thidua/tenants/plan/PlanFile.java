package vn.thidua.tenants.plan;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.warning.Warning;

/**
 * Everything that the agency has on one plan.
 *
 * @param draft the text of the next version; absent while none is drafted
 * @param issued the text of the version in force; absent before the first is issued
 * @param warnings what looks wrong in the text that stands; nothing of it stops anybody
 * @param draftWarnings what looks wrong in the draft today
 * @param parents what it is to answer once it is issued, and what came of that
 * @param reviews the earliest first
 * @param actions what the caller may do with the plan next
 */
public record PlanFile(
        Plan plan,
        @Nullable PlanBody draft,
        @Nullable PlanBody issued,
        List<Warning> warnings,
        List<Warning> draftWarnings,
        List<IntendedParent> parents,
        List<Review> reviews,
        Set<PlanAction> actions) {
    public PlanFile {
        if (draft == null && issued == null) {
            throw new IllegalArgumentException("a plan has a text");
        }
        warnings = List.copyOf(warnings);
        draftWarnings = List.copyOf(draftWarnings);
        parents = List.copyOf(parents);
        reviews = List.copyOf(reviews);
        actions = Set.copyOf(actions);
    }

    /** The text that stands: the one in force, before that the one that is drafted. */
    public PlanBody body() {
        if (issued != null) {
            return issued;
        }
        if (draft != null) {
            return draft;
        }
        throw new IllegalStateException("a plan has a text");
    }
}
