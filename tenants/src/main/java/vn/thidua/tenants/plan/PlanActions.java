package vn.thidua.tenants.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.unit.UnitId;

/** What the caller may do next with each of some plans; whose units are asked about once. */
final class PlanActions {
    private final Scope caller;
    private final Set<UnitId> headed;

    PlanActions(Scope caller, PlanRights rights, List<Plan> plans) {
        this.caller = caller;
        var units =
                plans.stream()
                        .filter(plan -> allowed(plan).stream().anyMatch(PlanAction::isOfItsHead))
                        .flatMap(plan -> Stream.ofNullable(plan.unit()))
                        .collect(Collectors.toSet());
        headed = rights.headed(caller, units);
    }

    Set<PlanAction> of(Plan plan) {
        var actions = allowed(plan);
        if (plan.unit() != null && !headed.contains(plan.unit())) {
            actions.removeIf(PlanAction::isOfItsHead);
        }
        return actions;
    }

    private Set<PlanAction> allowed(Plan plan) {
        var actions = EnumSet.noneOf(PlanAction.class);
        actions.addAll(PlanAction.next(caller, plan.kind().scope(), plan.standing()));
        return actions;
    }
}
