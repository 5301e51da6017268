package vn.thidua.platform.graph;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;

/** Plans and targets as nodes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface NodeRepository extends GenericRepository<Node, NodeId> {

    @Query(
            """
            INSERT INTO node (id, kind, tenant_id, plan_id, unit, share, opened_at, retired_at)
            VALUES (:id, :kind, :tenantId, :planId, :unit, :share, :openedAt, :retiredAt)
            """)
    void insertAll(Collection<Node> nodes);

    /** Nodes, each with the tenant that keeps its plan now, whoever opened it. */
    @CrossesTenants("for the graph alone, which tells nobody what it reads")
    @Query(
            """
            SELECT n.id, n.kind, p.tenant_id, n.plan_id, n.unit, n.share, n.opened_at,
                n.retired_at
            FROM node n JOIN published_plan p ON p.id = n.plan_id
            WHERE n.id IN (:ids)
            ORDER BY n.id
            """)
    List<Node> list(@Expandable Collection<NodeId> ids);

    /**
     * Takes the own rows of a plan and of all plans below it. The index gives the plans in the
     * order of their ids and the join follows it: everybody takes own rows in that order.
     */
    @CrossesTenants("takes locks and gives a count that nobody is told")
    @Query(
            """
            SELECT COUNT(n.id)
            FROM link_closure b FORCE INDEX (link_closure_down)
            STRAIGHT_JOIN node n ON n.id = b.descendant_id
            WHERE b.ancestor_id = :plan
            FOR UPDATE OF n
            """)
    long lockBelow(NodeId plan);

    @Query(
            """
            UPDATE node n JOIN published_plan p ON p.id = n.plan_id
            SET n.retired_at = :now
            WHERE p.tenant_id = :tenant AND n.plan_id = :plan AND n.kind = 'TARGET'
                AND n.id IN (:targets) AND n.retired_at IS NULL
            """)
    int retire(TenantId tenant, NodeId plan, @Expandable Collection<NodeId> targets, Instant now);

    /**
     * So many plans of the tenant stand above the node or its plan, for figures, or are that plan.
     */
    @Query(
            """
            SELECT COUNT(high.id)
            FROM node low
            JOIN link_closure c ON c.descendant_id = low.plan_id AND c.figure_paths > 0
            JOIN published_plan high ON high.id = c.ancestor_id AND high.tenant_id = :tenant
            WHERE low.id = :node
            """)
    long countVisible(TenantId tenant, NodeId node);
}
