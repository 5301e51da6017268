package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.Passages;
import vn.thidua.tenants.kind.PlanKinds;

/** The door through which drafts are submitted, returned and approved. */
@Singleton
@Transactional
public class Approvals {
    private final Plans reads;
    private final PlanKinds kinds;
    private final PlanRepository plans;
    private final Passages passages;
    private final Desk desk;
    private final Audit audit;
    private final Clock clock;

    Approvals(
            Plans reads,
            PlanKinds kinds,
            PlanRepository plans,
            Passages passages,
            Desk desk,
            Audit audit,
            Clock clock) {
        this.reads = reads;
        this.kinds = kinds;
        this.plans = plans;
        this.passages = passages;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A planner hands a draft in; nobody edits it from then on. Where its kind has a procedure it
     * sets out on its way through it.
     */
    public SubmitPlan.Answer submit(Scope scope, SubmitPlan command) {
        return switch (desk.hold(scope, command.plan())) {
            case Desk.Held.Shut(var standing) -> new SubmitPlan.Answer.NotNow(standing);
            case Desk.Held.Open(var plan, var body) -> {
                var kind = kinds.fetchRevision(scope, plan.kindId(), plan.kindRevision());
                var gaps = SubmitGap.of(body, kind.definition().requiredSections());
                if (!gaps.isEmpty()) {
                    yield new SubmitPlan.Answer.Incomplete(gaps);
                }
                move(scope, plan.id(), DraftStage.DRAFT, DraftStage.SUBMITTED, null);
                passages.begin(scope, plan.id(), plan.kindId());
                audit.record(scope, "plan.submit", Desk.SUBJECT, plan.id(), Map.of());
                yield new SubmitPlan.Answer.Submitted(reads.fetchPlan(scope, plan.id()));
            }
        };
    }

    /** An approver sends a submitted or approved plan back, with a reason. */
    public ReturnPlan.Answer giveBack(Scope scope, ReturnPlan command) {
        scope.require(Permission.APPROVE_PLAN);
        var reason = command.reason().strip();
        if (reason.isEmpty()) {
            return new ReturnPlan.Answer.ReasonMissing();
        }
        if (reason.length() > ReturnPlan.REASON_MAX) {
            return new ReturnPlan.Answer.ReasonTooLong(ReturnPlan.REASON_MAX);
        }
        var id = command.plan();
        if (isOnItsWay(scope, id)) {
            return new ReturnPlan.Answer.OnItsWay();
        }
        if (move(scope, id, DraftStage.SUBMITTED, DraftStage.DRAFT, reason) == 0
                && move(scope, id, DraftStage.APPROVED, DraftStage.DRAFT, reason) == 0) {
            return new ReturnPlan.Answer.NotNow(standing(scope, id));
        }
        audit.record(scope, "plan.return", Desk.SUBJECT, id, Map.of("reason", reason));
        return new ReturnPlan.Answer.Returned(reads.fetchPlan(scope, id));
    }

    /** An approver approves what was submitted. */
    public ApprovePlan.Answer approve(Scope scope, ApprovePlan command) {
        scope.require(Permission.APPROVE_PLAN);
        var id = command.plan();
        if (isOnItsWay(scope, id)) {
            return new ApprovePlan.Answer.OnItsWay();
        }
        if (move(scope, id, DraftStage.SUBMITTED, DraftStage.APPROVED, null) == 0) {
            return new ApprovePlan.Answer.NotNow(standing(scope, id));
        }
        audit.record(scope, "plan.approve", Desk.SUBJECT, id, Map.of());
        return new ApprovePlan.Answer.Approved(reads.fetchPlan(scope, id));
    }

    /** Holds the plan before it looks: whoever submits it meanwhile would not be seen else. */
    private boolean isOnItsWay(Scope scope, PlanId id) {
        return plans.lock(scope.tenant(), id).isPresent() && passages.isRunning(scope, id);
    }

    private int move(
            Scope scope, PlanId id, DraftStage from, DraftStage to, @Nullable String reason) {
        return plans.moveDraft(
                scope.tenant(), id, from, to, reason, clock.instant(), scope.account());
    }

    private Standing standing(Scope scope, PlanId id) {
        return plans.find(scope.tenant(), id)
                .orElseThrow(() -> new NotVisible(Desk.PLAN))
                .standing();
    }
}
