package vn.thidua.tenants.plan;

import static java.util.stream.Collectors.toSet;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.OpenTurns;
import vn.thidua.tenants.approval.Turn;
import vn.thidua.tenants.approval.WaitingTurn;

/** The door to the steps that wait, for the caller and for anybody. */
@Singleton
@Transactional
public class StepsWaiting {
    private final OpenTurns open;
    private final PlanReadRepository plans;

    StepsWaiting(OpenTurns open, PlanReadRepository plans) {
        this.open = open;
        this.plans = plans;
    }

    /** Whose turn it is in all of the agency's plans, or where a time limit is over alone. */
    public Page<PlanTurn> all(Scope scope, boolean lateOnly, PageRequest page) {
        var turns = open.list(scope, lateOnly, page);
        var found = plans(scope, turns.items().stream().map(Turn::plan).collect(toSet()));
        return turns.map(
                turn -> new PlanTurn(Objects.requireNonNull(found.get(turn.plan())), turn));
    }

    /** Those that the caller may take today, as a deputy too. */
    public StepsToTake list(Scope scope) {
        scope.require(Permission.READ);
        var waiting = open.waiting(scope, PlansWaiting.NAMED_MAX);
        var found = plans(scope, waiting.turns().stream().map(WaitingTurn::plan).collect(toSet()));
        var steps = new ArrayList<StepToTake>();
        for (var turn : waiting.turns()) {
            var plan = found.get(turn.plan());
            if (plan != null) {
                steps.add(new StepToTake(plan, turn));
            }
        }
        return new StepsToTake(waiting.count(), steps);
    }

    private Map<PlanId, Plan> plans(Scope scope, Set<PlanId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : plans.list(scope.tenant(), ids).stream()
                        .collect(Collectors.toMap(PlanLine::id, PlanLine::plan));
    }
}
