package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.tenants.plan.AmendPlan.Answer;

/** The door through which plans in force are amended: their next versions are begun here. */
@Singleton
@Transactional
public class Amendments {
    private final Plans reads;
    private final PlanLock lock;
    private final PlanRepository plans;
    private final VersionRepository versions;
    private final DraftStore drafts;
    private final BodyCodec codec;
    private final Audit audit;
    private final Clock clock;

    Amendments(
            Plans reads,
            PlanLock lock,
            PlanRepository plans,
            VersionRepository versions,
            DraftStore drafts,
            BodyCodec codec,
            Audit audit,
            Clock clock) {
        this.reads = reads;
        this.lock = lock;
        this.plans = plans;
        this.versions = versions;
        this.drafts = drafts;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    /** A planner begins the next version; the one in force stays until it is issued. */
    public Answer amend(Scope scope, AmendPlan command) {
        var plan = lock.takeToDraft(scope, command.plan());
        var moved = plans.amend(scope.tenant(), plan.id(), clock.instant(), scope.account());
        if (moved == 0) {
            return new Answer.NotNow(plan.standing());
        }
        var current = versions.find(scope.tenant(), plan.id(), plan.version()).orElseThrow();
        drafts.open(scope.tenant(), plan.id(), codec.read(current.body()));
        var detail = Map.of("version", Integer.toString(plan.version() + 1));
        audit.record(scope, "plan.amend", Desk.SUBJECT, plan.id(), detail);
        return new Answer.Amending(reads.fetchPlan(scope, plan.id()));
    }
}
