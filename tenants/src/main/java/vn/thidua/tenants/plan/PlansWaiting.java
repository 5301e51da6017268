package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/** The door to the plans that wait for the caller. */
@Singleton
@Transactional
public class PlansWaiting {
    /** So many of each are named, the others are counted. */
    public static final int NAMED_MAX = 5;

    private final WaitingRepository waiting;
    private final PlanReadRepository plans;

    PlansWaiting(WaitingRepository waiting, PlanReadRepository plans) {
        this.waiting = waiting;
        this.plans = plans;
    }

    /** What waits for the caller, for each job that the caller's roles allow; two statements. */
    public List<WaitingPlans> list(Scope scope) {
        scope.require(Permission.READ);
        var lines =
                waiting.list(
                        scope.tenant(),
                        scope.account(),
                        scope.allows(Permission.APPROVE_PLAN),
                        scope.allows(Permission.ISSUE_PLAN),
                        scope.allows(Permission.DRAFT_PLAN),
                        scope.allows(Permission.DRAFT_UNIT_PLAN),
                        NAMED_MAX);
        var ids = lines.stream().map(WaitingLine::id).distinct().toList();
        var found =
                ids.isEmpty()
                        ? Map.<PlanId, Plan>of()
                        : plans.list(scope.tenant(), ids).stream()
                                .collect(Collectors.toMap(PlanLine::id, PlanLine::plan));
        return Stream.of(PlanJob.values())
                .filter(job -> isForCaller(scope, job))
                .map(job -> waiting(job, lines, found))
                .toList();
    }

    private static WaitingPlans waiting(
            PlanJob job, List<WaitingLine> lines, Map<PlanId, Plan> found) {
        var own = lines.stream().filter(line -> line.job() == job).toList();
        var total = own.isEmpty() ? 0 : own.getFirst().total();
        var named = own.stream().map(WaitingLine::id).map(found::get);
        return new WaitingPlans(job, total, named.filter(Objects::nonNull).toList());
    }

    private static boolean isForCaller(Scope scope, PlanJob job) {
        var ofUnits = scope.allows(Permission.DRAFT_UNIT_PLAN);
        return switch (job) {
            case APPROVE -> scope.allows(Permission.APPROVE_PLAN);
            case ISSUE -> scope.allows(Permission.ISSUE_PLAN) || ofUnits;
            case REWRITE -> scope.allows(Permission.DRAFT_PLAN) || ofUnits;
        };
    }
}
