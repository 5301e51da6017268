package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.DraftPlan.Answer;

/** The door through which plans are begun, thrown away and taken back. */
@Singleton
@Transactional
public class Drafts {
    private final Plans plans;
    private final PlanKinds kinds;
    private final PlanRepository rows;
    private final PlanLock lock;
    private final DraftStore store;
    private final SearchedPlans searched;
    private final Places places;
    private final Letterheads letterheads;
    private final PlanRights rights;
    private final Audit audit;
    private final Clock clock;

    Drafts(
            Plans plans,
            PlanKinds kinds,
            PlanRepository rows,
            PlanLock lock,
            DraftStore store,
            SearchedPlans searched,
            Places places,
            Letterheads letterheads,
            PlanRights rights,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.rows = rows;
        this.lock = lock;
        this.store = store;
        this.searched = searched;
        this.places = places;
        this.letterheads = letterheads;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** A planner begins a plan, or the head of a unit one of the unit. */
    public Answer draft(Scope scope, DraftPlan command) {
        rights.requireDrafting(scope);
        var kind = kinds.fetch(scope, command.kind());
        rights.requireDrafting(scope, kind.definition().scope(), command.unit());
        var refusal = places.refusal(scope, command, kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (firstText(scope, command, kind)) {
            case Attempt.Refused(var reasons) -> new Answer.Refused(reasons);
            case Attempt.Made(var body) -> {
                var refusals = PublishingRules.refusals(body);
                yield refusals.isEmpty()
                        ? opened(scope, command, kind, body)
                        : new Answer.Refused(refusals);
            }
        };
    }

    /**
     * A planner throws a draft away: a plan that was never issued can be taken back for a while, an
     * amendment is gone.
     */
    public DiscardPlan.Answer discard(Scope scope, DiscardPlan command) {
        var plan = lock.takeToDraft(scope, command.plan());
        if (!plan.standing().isEditable()) {
            return new DiscardPlan.Answer.NotNow(plan.standing());
        }
        var now = clock.instant();
        if (plan.version() == 0) {
            DraftStore.one(rows.discard(scope.tenant(), plan.id(), now, scope.account()));
        } else {
            DraftStore.one(rows.dropAmendment(scope.tenant(), plan.id(), now, scope.account()));
            store.close(scope.tenant(), plan.id());
        }
        audit.record(scope, "plan.discard", Desk.SUBJECT, plan.id(), Map.of());
        return new DiscardPlan.Answer.Discarded(plans.fetchPlan(scope, plan.id()));
    }

    /** A planner takes a discarded plan back. */
    public RestorePlan.Answer restore(Scope scope, RestorePlan command) {
        var plan = lock.takeToDraft(scope, command.plan());
        var discardedAt = plan.discardedAt();
        if (discardedAt == null) {
            return new RestorePlan.Answer.NotDiscarded(plan.standing());
        }
        var now = clock.instant();
        var since = now.minus(RestorePlan.KEPT);
        if (rows.restore(scope.tenant(), plan.id(), since, now, scope.account()) == 0) {
            return new RestorePlan.Answer.TooLate(discardedAt);
        }
        audit.record(scope, "plan.restore", Desk.SUBJECT, plan.id(), Map.of());
        return new RestorePlan.Answer.Restored(plans.fetchPlan(scope, plan.id()));
    }

    private Attempt<PlanBody> firstText(Scope scope, DraftPlan command, PlanKind kind) {
        var letterhead = letterheads.of(scope, command.group());
        var first = new FirstText(kind.definition(), command.year(), letterhead);
        return switch (command.start()) {
            case Start.Blank _ -> first.blank(command.title());
            case Start.FromPlan(var id) -> {
                var old = plans.fetch(scope, id);
                var version = old.plan().standing().version();
                var source = id.value().toString();
                yield first.copied(old.body(), OriginKind.PLAN, source, version, command.title());
            }
            case Start.FromTemplate(var body, var source, var version) ->
                    first.copied(body, OriginKind.TEMPLATE, source, version, command.title());
            case Start.FromPredecessor(var body, var source) ->
                    first.copied(body, OriginKind.PLAN, source, 0, command.title());
            case Start.FromPaper(var body) -> new Attempt.Made<>(body);
        };
    }

    private Answer opened(Scope scope, DraftPlan command, PlanKind kind, PlanBody body) {
        var row = row(scope, command, kind, body);
        rows.insert(row);
        store.open(scope.tenant(), row.id(), body);
        searched.keep(row, body, null);
        var detail = Map.of("kind", kind.definition().name(), "title", row.title());
        audit.record(scope, "plan.draft", Desk.SUBJECT, row.id(), detail);
        return new Answer.Drafted(plans.fetchPlan(scope, row.id()));
    }

    private PlanRow row(Scope scope, DraftPlan command, PlanKind kind, PlanBody body) {
        var now = clock.instant();
        return new PlanRow(
                scope.tenant(),
                new PlanId(Uuids.next()),
                kind.id(),
                kind.revision(),
                kind.definition().scope(),
                command.unit(),
                command.under(),
                command.start() instanceof Start.FromPlan(var old) ? old : null,
                command.group() == null ? scope.agency() : null,
                command.group(),
                command.year(),
                PlanRow.titleOf(body.header()),
                PlanRow.foldedOf(body.header()),
                PlanState.DRAFT,
                DraftStage.DRAFT,
                null,
                0,
                false,
                null,
                now,
                scope.account(),
                now,
                scope.account(),
                null);
    }
}
