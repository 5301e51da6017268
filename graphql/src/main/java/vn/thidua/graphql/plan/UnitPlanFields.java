package vn.thidua.graphql.plan;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.plan.UnitPlan;

/** {@code Plan.unitPlans}, and what its rows name. */
@Factory
final class UnitPlanFields {
    private static final String TYPE = "UnitPlan";

    private final GlobalIds ids;

    UnitPlanFields(GlobalIds ids) {
        this.ids = ids;
    }

    @Singleton
    ObjectField<PlanView> unitPlans() {
        return LoadedField.of(
                "Plan",
                "unitPlans",
                (view, caller) ->
                        caller.load(UnitPlanLoader.class, view.id())
                                .thenApply(rows -> requireNonNullElse(rows, List.of())));
    }

    @Singleton
    ObjectField<UnitPlan> unit() {
        return LoadedField.of(
                TYPE, "unit", (row, caller) -> caller.load(UnitLoader.class, row.unit()));
    }

    @Singleton
    ObjectField<UnitPlan> plan() {
        return LoadedField.of(
                TYPE,
                "plan",
                (row, _) -> {
                    var plan = row.plan();
                    return plan == null ? null : ids.encode("Plan", plan);
                });
    }
}
