package vn.thidua.platform.link;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/**
 * A link whose row the caller holds until the end of the transaction, with its ends as they are.
 */
@Introspected
record HeldLink(
        LinkId id,
        PlanId childPlanId,
        TenantId childTenantId,
        PublishedState childState,
        @Nullable PlanId parentPlanId,
        @Nullable TenantId parentTenantId,
        @Nullable PublishedState parentState,
        @Nullable Integer parentVersion,
        @Nullable Integer acknowledgedVersion,
        Crossing crosses,
        LinkState state) {

    /** Goes on only for the keeper of the child. */
    void requireChild(Scope scope) {
        if (!childTenantId.equals(scope.tenant())) {
            throw new NotPermitted("the keeper of the child does this");
        }
    }

    /** Goes on only for the keeper of the parent. */
    void requireParent(Scope scope) {
        if (!scope.tenant().equals(parentTenantId)) {
            throw new NotPermitted("the keeper of the parent does this");
        }
    }

    /** Goes on for the keeper of either end, each by its own permission. */
    void requireEither(Scope scope) {
        var asChild = childTenantId.equals(scope.tenant()) && scope.allows(Permission.LINK_PLAN);
        if (!asChild) {
            scope.require(Permission.ANSWER_LINK);
            requireParent(scope);
        }
    }

    PlanId parent() {
        if (parentPlanId == null) {
            throw new IllegalStateException("the link has no parent on the platform");
        }
        return parentPlanId;
    }

    int parentCurrent() {
        if (parentVersion == null) {
            throw new IllegalStateException("the link has no parent on the platform");
        }
        return parentVersion;
    }

    int acknowledged() {
        if (acknowledgedVersion == null) {
            throw new IllegalStateException("a link that stands answers a version");
        }
        return acknowledgedVersion;
    }

    /** Where the link stands, with {@code BEHIND} told apart. */
    LinkState standing() {
        return state == LinkState.ACCEPTED && acknowledged() < parentCurrent()
                ? LinkState.BEHIND
                : state;
    }

    /** The link as an edge of the graph that carries this. */
    Connect edge(Crossing carried) {
        return edge(childPlanId, parent(), carried);
    }

    static Connect edge(PlanId child, PlanId parent, Crossing carried) {
        return new Connect(
                NodeId.of(child),
                NodeId.of(parent),
                new Carries(carried.carriesFigures(), carried == Crossing.FIGURES_AND_TEXT));
    }
}
