package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/**
 * The door for seeing which units of the agency have answered its plans with plans of their own.
 */
@Singleton
public class UnitPlans {
    /** The most rows that are read of one plan. */
    public static final int ROWS_MAX = 200;

    private final UnitPlanRepository plans;

    UnitPlans(UnitPlanRepository plans) {
        this.plans = plans;
    }

    /**
     * Every unit that is not dissolved, in the agency's order, with each plan that it has under one
     * of these plans of the agency; once and without a plan where it has none. One statement.
     */
    public List<UnitPlan> list(Scope scope, Collection<PlanId> under) {
        scope.require(Permission.READ);
        return under.isEmpty() ? List.of() : plans.list(scope.tenant(), under, ROWS_MAX);
    }
}
