package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;

/**
 * A plan or a target in the graph. A plan's row is its <em>own row</em>: who writes facts of the
 * plan or of its targets, or moves them, holds it until the end of the transaction.
 *
 * @param tenantId the keeper: whose facts these are, whoever sees them
 * @param planId the plan itself, or the plan that a target stands in
 * @param unit what a target counts in; absent for a plan
 * @param share whether a target's figure is a numerator and a denominator
 * @param retiredAt absent while the plan has the target
 */
@MappedEntity("node")
public record Node(
        @Id NodeId id,
        NodeKind kind,
        TenantId tenantId,
        NodeId planId,
        @Nullable String unit,
        boolean share,
        Instant openedAt,
        @Nullable Instant retiredAt) {

    static Node plan(NodeId id, TenantId tenant, Instant now) {
        return new Node(id, NodeKind.PLAN, tenant, id, null, false, now, null);
    }

    static Node target(NodeId plan, TenantId tenant, OpenTarget target, Instant now) {
        return new Node(
                target.target(),
                NodeKind.TARGET,
                tenant,
                plan,
                target.unit(),
                target.share(),
                now,
                null);
    }

    /** Whether it has left its plan, so that nothing is recorded for it any more. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Whether figures of the one can be added to figures of the other. */
    boolean countsLike(Node other) {
        return unit != null && unit.equals(other.unit) && share == other.share;
    }
}
