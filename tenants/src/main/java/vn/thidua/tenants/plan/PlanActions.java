package vn.thidua.tenants.plan;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.platform.access.Scope;

/** What the caller may do next with a plan. */
final class PlanActions {
    private PlanActions() {}

    /**
     * A unit's plan is its head's: {@code headed} tells whether the caller is that. A plan on its
     * way through a procedure is approved and returned by taking its steps, by whoever is in turn.
     */
    static Set<PlanAction> of(
            Scope caller, Plan plan, boolean headed, boolean onItsWay, boolean inTurn) {
        var actions = EnumSet.noneOf(PlanAction.class);
        actions.addAll(PlanAction.next(caller, plan.kind().scope(), plan.standing()));
        if (plan.unit() != null && !headed) {
            actions.removeIf(PlanAction::isOfItsHead);
        }
        if (onItsWay) {
            actions.removeAll(EnumSet.of(PlanAction.RETURN, PlanAction.APPROVE));
        }
        if (inTurn) {
            actions.add(PlanAction.TAKE_STEP);
        }
        return actions;
    }
}
