package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.KindState;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.plan.DraftPlan.Answer;

/** The door through which plans are begun. */
@Singleton
@Transactional
public class Drafts {
    private final Plans plans;
    private final PlanKinds kinds;
    private final PlanRepository rows;
    private final DraftStore store;
    private final Audit audit;
    private final Clock clock;

    Drafts(
            Plans plans,
            PlanKinds kinds,
            PlanRepository rows,
            DraftStore store,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.kinds = kinds;
        this.rows = rows;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** A planner begins a plan, or the head of a unit one of the unit. */
    public Answer draft(Scope scope, DraftPlan command) {
        var kind = kinds.fetch(scope, command.kind());
        PlanRights.requireDrafting(scope, kind.definition().scope());
        var refusal = refusal(scope, command, kind);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return switch (firstText(scope, command, kind)) {
            case Attempt.Refused(var reasons) -> new Answer.Refused(reasons);
            case Attempt.Made(var body) -> {
                var refusals = HeaderRules.refusals(body.header());
                yield refusals.isEmpty()
                        ? opened(scope, command, kind, body)
                        : new Answer.Refused(refusals);
            }
        };
    }

    private Optional<Answer> refusal(Scope scope, DraftPlan command, PlanKind kind) {
        if (kind.state() == KindState.RETIRED) {
            return Optional.of(new Answer.KindRetired(kind.id()));
        }
        if (command.year() < DraftPlan.YEAR_MIN || command.year() > DraftPlan.YEAR_MAX) {
            return Optional.of(new Answer.YearOutOfRange(command.year()));
        }
        return command.under() == null
                ? placeMissing(kind)
                : misplaced(kind, plans.fetchPlan(scope, command.under()));
    }

    private static Optional<Answer> placeMissing(PlanKind kind) {
        var scope = kind.definition().scope();
        return scope == KindScope.UNIT
                ? Optional.of(new Answer.PlaceMissing(scope))
                : Optional.empty();
    }

    private static Optional<Answer> misplaced(PlanKind kind, Plan above) {
        if (!kind.definition().under().contains(above.kind().id())) {
            return Optional.of(
                    new Answer.PlaceNotAllowed(kind.definition().name(), above.kind().name()));
        }
        return switch (above.standing().state()) {
            case DRAFT, SUBMITTED, APPROVED, ISSUED -> Optional.empty();
            case CLOSED, ARCHIVED, DISCARDED ->
                    Optional.of(new Answer.PlaceEnded(above.standing()));
        };
    }

    private Attempt<PlanBody> firstText(Scope scope, DraftPlan command, PlanKind kind) {
        var first = new FirstText(kind.definition(), command.year());
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
        };
    }

    private Answer opened(Scope scope, DraftPlan command, PlanKind kind, PlanBody body) {
        var row = row(scope, command, kind, body);
        rows.insert(row);
        store.open(scope.tenant(), row.id(), body);
        var detail = Map.of("kind", kind.definition().name(), "title", row.title());
        audit.record(scope, "plan.draft", Desk.PLAN, row.id(), detail);
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
