package vn.thidua.tenants.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.approval.ApprovalReads;
import vn.thidua.tenants.approval.WaitingTurn;

/** The door to the steps that wait for the caller. */
@Singleton
@Transactional
public class StepsWaiting {
    private final ApprovalReads approvals;
    private final PlanReadRepository plans;

    StepsWaiting(ApprovalReads approvals, PlanReadRepository plans) {
        this.approvals = approvals;
        this.plans = plans;
    }

    /** Those that the caller may take today, as a deputy too. */
    public StepsToTake list(Scope scope) {
        scope.require(Permission.READ);
        var waiting = approvals.waiting(scope, PlansWaiting.NAMED_MAX);
        var ids = waiting.turns().stream().map(WaitingTurn::plan).collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return new StepsToTake(waiting.count(), List.of());
        }
        var found =
                plans.list(scope.tenant(), ids).stream()
                        .collect(Collectors.toMap(PlanLine::id, PlanLine::plan));
        var steps = new ArrayList<StepToTake>();
        for (var turn : waiting.turns()) {
            var plan = found.get(turn.plan());
            if (plan != null) {
                steps.add(new StepToTake(plan, turn));
            }
        }
        return new StepsToTake(waiting.count(), steps);
    }
}
