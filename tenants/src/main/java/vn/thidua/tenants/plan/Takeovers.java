package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Desk.Held;
import vn.thidua.tenants.plan.TakeOverText.Answer;

/** The door through which open drafts take over texts from elsewhere. */
@Singleton
@Transactional
public class Takeovers {
    private final Plans reads;
    private final Desk desk;
    private final PlanLock lock;
    private final DraftStore store;
    private final PlanRepository plans;

    Takeovers(Plans reads, Desk desk, PlanLock lock, DraftStore store, PlanRepository plans) {
        this.reads = reads;
        this.desk = desk;
        this.lock = lock;
        this.store = store;
        this.plans = plans;
    }

    /**
     * Keeps a plan as it is until the transaction ends, for a planner who looks at what it has
     * taken over before it takes over more.
     *
     * @throws NotVisible if the agency has no such plan
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(Scope scope, PlanId plan) {
        lock.takeToDraft(scope, plan);
    }

    /** A planner takes a text over; what the draft says itself stays as it is. */
    public Answer take(Scope scope, TakeOverText command) {
        return switch (desk.hold(scope, command.plan())) {
            case Held.Shut(var standing) -> new Answer.NotNow(standing);
            case Held.Open(var plan, var draft) ->
                    switch (new TakenText(draft, command).body()) {
                        case Attempt.Refused(var reasons) -> new Answer.Refused(reasons);
                        case Attempt.Made(var body) -> take(scope, command, plan, draft, body);
                    };
        };
    }

    private Answer take(
            Scope scope, TakeOverText command, PlanRow plan, PlanBody draft, PlanBody body) {
        var refusals = PublishingRules.refusals(body);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(refusals);
        }
        save(plan, draft, body);
        var taken = body.items().size() - draft.items().size();
        var detail =
                Map.of(
                        "source", command.source(),
                        "version", Integer.toString(command.version()),
                        "items", Integer.toString(taken));
        desk.done(scope, plan, "plan.text.take", detail);
        return new Answer.Taken(reads.fetchPlan(scope, plan.id()), taken);
    }

    private void save(PlanRow plan, PlanBody draft, PlanBody body) {
        var header = body.header();
        if (!header.equals(draft.header())) {
            store.saveHeader(plan.tenantId(), plan.id(), body);
            if (plan.version() == 0) {
                plans.retitle(
                        plan.tenantId(),
                        plan.id(),
                        PlanRow.titleOf(header),
                        PlanRow.foldedOf(header));
            }
        }
        if (!body.statedNone().equals(draft.statedNone())) {
            store.saveStatedNone(plan.tenantId(), plan.id(), body.statedNone());
        }
        var known = draft.items().stream().map(PlanItem::key).collect(Collectors.toSet());
        store.addItems(
                plan.tenantId(),
                plan.id(),
                body.items().stream().filter(item -> !known.contains(item.key())).toList());
    }
}
