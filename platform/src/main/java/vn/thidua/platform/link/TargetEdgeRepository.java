package vn.thidua.platform.link;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;

/** Keeps which target serves which, each edge under its link. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetEdgeRepository extends GenericRepository<EdgeRow, TargetEdgeId> {
    @Query(
            """
            INSERT INTO target_edge (
                id, link_id, child_target_id, parent_target_id, joined_at, joined_by)
            VALUES (:id, :linkId, :childTargetId, :parentTargetId, :joinedAt, :joinedBy)
            """)
    void insert(EdgeRow edge);

    /** The target that the plan's current version states. */
    @Query(
            """
            SELECT t.id, t.unit, t.share
            FROM published_target t
            JOIN published_plan p ON p.id = t.plan_id
            JOIN link l ON p.id IN (l.child_plan_id, l.parent_plan_id)
            WHERE l.child_tenant_id = :tenant AND l.id = :link AND p.id = :plan
              AND t.id = :target AND t.last_version IS NULL
            """)
    Optional<Stated> findStated(TenantId tenant, LinkId link, PlanId plan, TargetId target);

    @Query(
            """
            SELECT e.id, e.link_id, e.child_target_id, e.parent_target_id, e.joined_at,
                e.joined_by, e.ended_at
            FROM target_edge e JOIN link l ON l.id = e.link_id
            WHERE l.child_tenant_id = :tenant AND l.id = :link AND e.live_child_id = :child
            """)
    Optional<EdgeRow> findLive(TenantId tenant, LinkId link, TargetId child);

    @Query(
            """
            SELECT e.id, e.link_id, e.child_target_id, e.parent_target_id, e.joined_at,
                e.joined_by, e.ended_at
            FROM target_edge e JOIN link l ON l.id = e.link_id
            WHERE (l.child_tenant_id = :tenant OR l.parent_tenant_id = :tenant) AND e.id = :edge
            """)
    Optional<EdgeRow> find(TenantId tenant, TargetEdgeId edge);

    @Query(
            """
            UPDATE target_edge e JOIN link l ON l.id = e.link_id
            SET e.ended_at = :now, e.ended_by = :account
            WHERE l.child_tenant_id = :tenant AND e.id = :edge AND e.ended_at IS NULL
            """)
    int end(TenantId tenant, TargetEdgeId edge, AccountId account, Instant now);

    @Query(
            """
            UPDATE target_edge e JOIN link l ON l.id = e.link_id
            SET e.ended_at = :now, e.ended_by = :account
            WHERE (l.child_tenant_id = :tenant OR l.parent_tenant_id = :tenant)
              AND l.id = :link AND e.ended_at IS NULL
            """)
    int endAll(TenantId tenant, LinkId link, AccountId account, Instant now);

    /** Edges that stand, of links that the caller may see, both targets being stated still. */
    @Query(
            """
            SELECT e.id, e.link_id, e.child_target_id, e.parent_target_id, e.joined_at,
                e.joined_by, e.ended_at
            FROM target_edge e
            JOIN link l ON l.id = e.link_id
            JOIN published_target c ON c.id = e.child_target_id AND c.last_version IS NULL
            WHERE e.link_id IN (:links) AND e.ended_at IS NULL
            """
                    + LinkSight.SEEN
                    + """
                      ORDER BY e.link_id, e.id LIMIT 10000
                      """)
    List<EdgeRow> list(TenantId tenant, @Expandable Collection<LinkId> links);

    /** What figures of a target are counted in. */
    @Introspected
    record Stated(TargetId id, String unit, boolean share) {}
}
