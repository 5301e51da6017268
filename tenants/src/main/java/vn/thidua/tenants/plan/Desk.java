package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.publication.PlanId;

/** Where drafts are edited: one editor of a plan at a time, and only while it is a draft. */
@Singleton
final class Desk {
    /** What the audit trail calls the thing that was done something to. */
    static final String SUBJECT = "Plan";

    /** What a refusal calls it. */
    static final String PLAN = "plan";

    private final PlanRepository plans;
    private final PlanLock lock;
    private final DraftStore drafts;
    private final SearchedPlans searched;
    private final Audit audit;
    private final Clock clock;

    Desk(
            PlanRepository plans,
            PlanLock lock,
            DraftStore drafts,
            SearchedPlans searched,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.lock = lock;
        this.drafts = drafts;
        this.searched = searched;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the desk gives an editor. */
    sealed interface Held {
        /** The plan, locked for this transaction, and the text to be changed. */
        record Open(PlanRow plan, PlanBody body) implements Held {}

        /** Nothing is open for editing. */
        record Shut(Standing standing) implements Held {}
    }

    /** Locks the plan for an editor who may edit it. */
    Held hold(Scope scope, PlanId id) {
        var plan = lock.takeToDraft(scope, id);
        return plan.standing().isEditable()
                ? new Held.Open(plan, drafts.load(scope.tenant(), id))
                : new Held.Shut(plan.standing());
    }

    /**
     * Marks the plan as changed, has it found by what it says now, and writes what was done to it
     * into the audit trail.
     */
    void done(Scope scope, PlanRow plan, String action, Map<String, String> detail) {
        DraftStore.one(
                plans.touchDraft(scope.tenant(), plan.id(), clock.instant(), scope.account()));
        searched.edited(plan);
        audit.record(scope, action, SUBJECT, plan.id(), detail);
    }
}
