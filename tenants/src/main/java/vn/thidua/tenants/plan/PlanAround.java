package vn.thidua.tenants.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.unit.Unit;

/**
 * A plan with what stands around it.
 *
 * @param kind as it is defined now, which may be later than when the plan was drafted
 * @param unit whose plan it is; absent for the agency's own
 * @param under the plan that it stands under; absent if it stands alone
 * @param previous the plan of the period before, where it began with its text
 * @param parents what it is to answer once it is issued, and what came of that
 * @param reviews the earliest first
 * @param file everything that the agency has on it; absent unless its texts were asked for
 */
public record PlanAround(
        Plan plan,
        PlanKind kind,
        @Nullable Unit unit,
        @Nullable Plan under,
        @Nullable Plan previous,
        List<IntendedParent> parents,
        List<Review> reviews,
        @Nullable PlanFile file) {
    public PlanAround {
        parents = List.copyOf(parents);
        reviews = List.copyOf(reviews);
    }
}
