package vn.thidua.tenants.plan;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.GivingBack;
import vn.thidua.tenants.approval.Granting;
import vn.thidua.tenants.approval.Passages;

/**
 * The door through which the steps of a plan's procedure are taken, one decision after the other:
 * each holds the plan first.
 */
@Singleton
@Transactional
public class StepTaking {
    private final Plans reads;
    private final PlanRepository plans;
    private final Passages passages;
    private final Audit audit;
    private final Clock clock;

    StepTaking(Plans reads, PlanRepository plans, Passages passages, Audit audit, Clock clock) {
        this.reads = reads;
        this.plans = plans;
        this.passages = passages;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who is in turn lets the plan go on. */
    public GrantStep.Answer grant(Scope scope, GrantStep command) {
        scope.require(Permission.TAKE_STEP);
        var plan = hold(scope, command.plan());
        return switch (passages.grant(scope, plan, command.step())) {
            case Granting.NotOpen() -> new GrantStep.Answer.NotOpen();
            case Granting.TakenBefore() -> new GrantStep.Answer.TakenBefore();
            case Granting.GoesOn() -> granted(scope, command);
            case Granting.Through() -> {
                move(scope, plan, DraftStage.APPROVED, null);
                yield granted(scope, command);
            }
        };
    }

    /** Somebody who is in turn sends the plan back. */
    public GiveBackStep.Answer giveBack(Scope scope, GiveBackStep command) {
        scope.require(Permission.TAKE_STEP);
        var reason = command.reason().strip();
        if (reason.isEmpty()) {
            return new GiveBackStep.Answer.ReasonMissing();
        }
        if (reason.length() > ReturnPlan.REASON_MAX) {
            return new GiveBackStep.Answer.ReasonTooLong(ReturnPlan.REASON_MAX);
        }
        var plan = hold(scope, command.plan());
        return switch (passages.giveBack(scope, plan, command.step(), command.to(), reason)) {
            case GivingBack.NotOpen() -> new GiveBackStep.Answer.NotOpen();
            case GivingBack.NoSuchBranch() -> new GiveBackStep.Answer.NoSuchBranch();
            case GivingBack.ToStep() -> returned(scope, command, reason);
            case GivingBack.ToAuthor() -> {
                move(scope, plan, DraftStage.DRAFT, reason);
                yield returned(scope, command, reason);
            }
        };
    }

    private PlanId hold(Scope scope, PlanId plan) {
        return plans.lock(scope.tenant(), plan).orElseThrow(() -> new NotVisible(Desk.PLAN)).id();
    }

    private void move(Scope scope, PlanId plan, DraftStage to, @Nullable String reason) {
        DraftStore.one(
                plans.moveDraft(
                        scope.tenant(),
                        plan,
                        DraftStage.SUBMITTED,
                        to,
                        reason,
                        clock.instant(),
                        scope.account()));
    }

    private GrantStep.Answer granted(Scope scope, GrantStep command) {
        audit.record(
                scope,
                "approval.grant",
                Desk.SUBJECT,
                command.plan(),
                Map.of("step", command.step()));
        return new GrantStep.Answer.Granted(reads.fetchPlan(scope, command.plan()));
    }

    private GiveBackStep.Answer returned(Scope scope, GiveBackStep command, String reason) {
        var to = command.to();
        audit.record(
                scope,
                "approval.return",
                Desk.SUBJECT,
                command.plan(),
                Map.of("step", command.step(), "to", to == null ? "" : to, "reason", reason));
        return new GiveBackStep.Answer.Returned(reads.fetchPlan(scope, command.plan()));
    }
}
