package vn.thidua.platform.merger;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.SealedBody;

/** The receiver's door to what closed agencies have left open, and to plans of its groups. */
@Singleton
public class Handovers {
    private static final String NEWEST_FIRST = "handovers";
    private static final UUID LATEST = new UUID(-1L, -1L);
    private static final String SUBJECT = "Handover";

    private final HandoverRepository handovers;
    private final KeeperRepository keepers;
    private final Graph graph;
    private final Audit audit;

    Handovers(HandoverRepository handovers, KeeperRepository keepers, Graph graph, Audit audit) {
        this.handovers = handovers;
        this.keepers = keepers;
        this.graph = graph;
        this.audit = audit;
    }

    /** A matter with its text. */
    public record Sealed(Handover handover, UUID subject, SealedBody body) {}

    /**
     * What was sent to the caller's agency, the newest first.
     *
     * @param state only these; absent for all
     */
    public Page<Handover> list(Scope scope, @Nullable HandoverState state, PageRequest request) {
        scope.require(Permission.READ);
        var before = request.cursor(NEWEST_FIRST, 1).map(cursor -> cursor.id(0)).orElse(LATEST);
        var lines = handovers.list(scope.tenant(), new HandoverId(before), state, request.limit());
        return Page.of(lines, request, handover -> Cursor.of(NEWEST_FIRST, handover.id().value()));
    }

    /**
     * One of them.
     *
     * @throws NotVisible if the agency was sent no such matter
     */
    public Handover fetch(Scope scope, HandoverId id) {
        scope.require(Permission.READ);
        return handovers.find(scope.tenant(), id).orElseThrow(() -> new NotVisible("handover"));
    }

    /**
     * One of them with its text, for whoever takes it in; held until the transaction ends.
     *
     * @throws NotVisible if the agency was sent no such matter
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Sealed hold(Scope scope, HandoverId id) {
        scope.require(Permission.DRAFT_PLAN);
        var row = handovers.lock(scope.tenant(), id).orElseThrow(() -> new NotVisible("handover"));
        return new Sealed(
                fetch(scope, id), row.subjectId(), new SealedBody(row.bodyFormat(), row.body()));
    }

    /**
     * The agency keeps a plan of a group from now on; only for a matter that is held. What counts,
     * and who sees it from above, is as it was.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Scope scope, HandoverId id) {
        graph.hold(scope);
        var tenant = scope.tenant();
        // First, so that whoever holds the plan to hang something on it is done with that.
        if (keepers.takePlan(tenant, scope.agency(), id) != 1) {
            throw new IllegalStateException("a plan that was handed over has another keeper");
        }
        keepers.takeLinksUp(tenant, id);
        keepers.takeLinksDown(tenant, id);
        keepers.takeDuties(tenant, id);
        keepers.beginToOversee(tenant, id);
        keepers.ceaseToOversee(tenant, id);
        keepers.sweepOverseers(tenant, id);
    }

    /** The agency goes on with it as this plan; only for a matter that is held. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Handover takenIn(Scope scope, HandoverId id, PlanId plan) {
        if (handovers.takeIn(scope.tenant(), id, plan) != 1) {
            throw new IllegalStateException("a held matter was taken in by another");
        }
        audit.record(scope, "handover.takeIn", SUBJECT, id, Map.of());
        return fetch(scope, id);
    }

    /**
     * The agency does not go on with it; it can be taken in all the same later.
     *
     * @return false if somebody has taken it in or put it aside before
     * @throws NotVisible if the agency was sent no such matter
     */
    @Transactional
    public boolean putAside(Scope scope, HandoverId id) {
        scope.require(Permission.DRAFT_PLAN);
        fetch(scope, id);
        var put = handovers.putAside(scope.tenant(), id) == 1;
        if (put) {
            audit.record(scope, "handover.putAside", SUBJECT, id, Map.of());
        }
        return put;
    }
}
