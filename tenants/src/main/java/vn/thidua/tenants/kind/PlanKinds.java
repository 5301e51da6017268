package vn.thidua.tenants.kind;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.audit.Audit;

/** The door to the kinds of plans that an agency has set for itself. */
@Singleton
@Transactional
public class PlanKinds {
    /** An agency has no more kinds, those out of use included. */
    public static final int KINDS_MAX = 100;

    private static final String SUBJECT = "PlanKind";
    private static final String KIND = "plan kind";

    private final PlanKindRepository kinds;
    private final KindWriting writing;
    private final DefaultKinds defaults;
    private final Audit audit;

    PlanKinds(PlanKindRepository kinds, KindWriting writing, DefaultKinds defaults, Audit audit) {
        this.kinds = kinds;
        this.writing = writing;
        this.defaults = defaults;
        this.audit = audit;
    }

    /** All kinds of the agency, in its own order, those out of use included. */
    public List<PlanKind> list(Scope scope) {
        scope.require(Permission.READ);
        return kinds.list(scope.tenant()).stream().map(PlanKindLine::kind).toList();
    }

    /**
     * One kind as it is now.
     *
     * @throws NotVisible if the agency has no such kind
     */
    public PlanKind fetch(Scope scope, PlanKindId id) {
        return in(list(scope), id);
    }

    /**
     * A kind as it was in one revision: what a plan drafted under it keeps to.
     *
     * @throws NotVisible if the agency has no such kind, or it never had this revision
     */
    public PlanKind fetchRevision(Scope scope, PlanKindId id, int revision) {
        scope.require(Permission.READ);
        return kinds.findRevision(scope.tenant(), id, revision)
                .map(PlanKindLine::kind)
                .orElseThrow(() -> new NotVisible(KIND));
    }

    /** An administrator adds a kind. */
    public CreatePlanKind.Answer create(Scope scope, CreatePlanKind command) {
        scope.require(Permission.ADMINISTER);
        var definition = command.definition();
        var others = locked(scope);
        var faults = KindPlaces.faults(definition, others);
        if (!faults.isEmpty()) {
            return new CreatePlanKind.Answer.Faulty(faults);
        }
        if (others.stream().anyMatch(kind -> named(kind, definition.name()))) {
            return new CreatePlanKind.Answer.NameTaken(definition.name());
        }
        if (others.size() >= KINDS_MAX) {
            return new CreatePlanKind.Answer.TooManyKinds(KINDS_MAX);
        }
        var kind = new PlanKind(new PlanKindId(Uuids.next()), 1, KindState.ACTIVE, definition);
        writing.insert(scope.tenant(), scope.account(), List.of(kind));
        record(scope, "planKind.create", kind);
        return new CreatePlanKind.Answer.Created(kind);
    }

    /** An administrator defines a kind anew. */
    public ChangePlanKind.Answer change(Scope scope, ChangePlanKind command) {
        scope.require(Permission.ADMINISTER);
        var definition = command.definition();
        var all = locked(scope);
        var stored = in(all, command.kind());
        if (stored.revision() != command.expected()) {
            return new ChangePlanKind.Answer.Conflict(stored);
        }
        if (stored.definition().scope() != definition.scope()) {
            return new ChangePlanKind.Answer.ScopeFixed(stored.definition().scope());
        }
        var faults = KindPlaces.faults(definition, all);
        if (!faults.isEmpty()) {
            return new ChangePlanKind.Answer.Faulty(faults);
        }
        if (all.stream().anyMatch(kind -> kind != stored && named(kind, definition.name()))) {
            return new ChangePlanKind.Answer.NameTaken(definition.name());
        }
        var changed = new PlanKind(stored.id(), stored.revision() + 1, stored.state(), definition);
        writing.change(scope.tenant(), scope.account(), changed);
        record(scope, "planKind.change", changed);
        return new ChangePlanKind.Answer.Changed(changed);
    }

    /** An administrator takes a kind out of use. */
    public RetirePlanKind.Answer retire(Scope scope, RetirePlanKind command) {
        scope.require(Permission.ADMINISTER);
        var moved = kinds.move(scope.tenant(), command.kind(), KindState.ACTIVE, KindState.RETIRED);
        var kind = fetch(scope, command.kind());
        if (moved == 0) {
            return new RetirePlanKind.Answer.AlreadyRetired(kind);
        }
        record(scope, "planKind.retire", kind);
        return new RetirePlanKind.Answer.Retired(kind);
    }

    /** An administrator takes a kind back into use. */
    public ReinstatePlanKind.Answer reinstate(Scope scope, ReinstatePlanKind command) {
        scope.require(Permission.ADMINISTER);
        var moved = kinds.move(scope.tenant(), command.kind(), KindState.RETIRED, KindState.ACTIVE);
        var kind = fetch(scope, command.kind());
        if (moved == 0) {
            return new ReinstatePlanKind.Answer.AlreadyActive(kind);
        }
        record(scope, "planKind.reinstate", kind);
        return new ReinstatePlanKind.Answer.Reinstated(kind);
    }

    /**
     * Gives a new tenant the kinds that most agencies need; one that has kinds already keeps them.
     *
     * @param abbreviation what the agency's symbols end in, such as {@code STP}
     */
    public void provideDefaults(OperatorScope operator, TenantId tenant, String abbreviation) {
        if (kinds.lockAll(tenant).isEmpty()) {
            writing.insert(tenant, operator.account(), defaults.kinds(abbreviation));
        }
    }

    private List<PlanKind> locked(Scope scope) {
        kinds.lockAll(scope.tenant());
        return list(scope);
    }

    private static PlanKind in(List<PlanKind> kinds, PlanKindId id) {
        return kinds.stream()
                .filter(kind -> kind.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotVisible(KIND));
    }

    private static boolean named(PlanKind kind, String name) {
        return kind.definition().name().equals(name);
    }

    private void record(Scope scope, String action, PlanKind kind) {
        var detail =
                Map.of(
                        "name", kind.definition().name(),
                        "revision", Integer.toString(kind.revision()));
        audit.record(scope, action, SUBJECT, kind.id(), detail);
    }
}
