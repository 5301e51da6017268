package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;

/**
 * Computes the closure and its contributors anew and gives the rows where the stored ones differ.
 * Whatever is audited is named by the span of its plans' ids: one plan, or all.
 */
@CrossesTenants("recomputes the sums of all who stand below what RollupAudit was asked about")
@JdbcRepository(dialect = Dialect.MYSQL)
interface GraphAuditRepository extends GenericRepository<FactRow, FactEntryId> {

    @Query("SELECT COUNT(*) FROM node WHERE plan_id BETWEEN :from AND :to")
    long countNodes(NodeId from, NodeId to);

    /** The plans after this one, the oldest first, and how many nodes those before it reach. */
    @Query(
            """
            SELECT p.id, SUM(h.nodes) OVER (ORDER BY p.id) - h.nodes AS nodes_before
            FROM (
                SELECT n.id
                FROM node n
                WHERE n.kind = 'PLAN' AND n.id > :after
                ORDER BY n.id
                LIMIT :limit
            ) p
            JOIN reach h ON h.ancestor_id = p.id
            ORDER BY p.id
            """)
    List<Candidate> listPlans(NodeId after, int limit);

    /** How many plans there are up to this one. */
    @Query("SELECT COUNT(*) FROM node WHERE kind = 'PLAN' AND id <= :to")
    long countPlans(NodeId to);

    /**
     * Paths from a node down to another are those to the parents of the other, and the node itself
     * is reached by the one path without links. Edges close no circle, so counts of which this is
     * true everywhere are right.
     */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.ancestor_id), HEX(u.descendant_id)) AS place,
                COALESCE(MAX(u.kept), 'none') AS found,
                COALESCE(MAX(u.made), 'none') AS expected
            FROM (
                SELECT x.ancestor_id, x.descendant_id,
                    CONCAT_WS(' ', x.paths, x.figure_paths, x.text_paths) AS kept,
                    NULL AS made
                FROM node s
                JOIN link_closure x ON x.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT s.id, s.id, NULL, '1 1 1'
                FROM node s
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT x.ancestor_id, e.child_id, NULL,
                    CONCAT_WS(' ', SUM(x.paths), SUM(x.figure_paths * e.figures),
                        SUM(x.text_paths * e.texts))
                FROM node s
                JOIN link_closure x ON x.ancestor_id = s.id
                JOIN edge e ON e.parent_id = x.descendant_id
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY x.ancestor_id, e.child_id
            ) u
            GROUP BY u.ancestor_id, u.descendant_id
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.descendant_id
            LIMIT :limit
            """)
    List<AuditDifference> closure(NodeId from, NodeId to, int limit);

    /** Whose nodes the closure leads to, and how many agencies and nodes that makes. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.ancestor_id), u.tenant_id) AS place,
                COALESCE(MAX(u.kept), 'none') AS found,
                COALESCE(MAX(u.made), 'none') AS expected
            FROM (
                SELECT k.ancestor_id, k.tenant_id, CAST(k.nodes AS CHAR) AS kept, NULL AS made
                FROM node s
                JOIN contributor k ON k.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT c.ancestor_id, n.tenant_id, NULL, CAST(COUNT(*) AS CHAR)
                FROM node s
                JOIN link_closure c ON c.ancestor_id = s.id AND c.figure_paths > 0
                JOIN node n ON n.id = c.descendant_id
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY c.ancestor_id, n.tenant_id
                UNION ALL
                SELECT h.ancestor_id, NULL, CONCAT_WS(' ', h.agencies, h.nodes), NULL
                FROM node s
                JOIN reach h ON h.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT k.ancestor_id, NULL, NULL, CONCAT_WS(' ', COUNT(*), SUM(k.nodes))
                FROM node s
                JOIN contributor k ON k.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY k.ancestor_id
            ) u
            GROUP BY u.ancestor_id, u.tenant_id
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> contributors(NodeId from, NodeId to, int limit);

    /**
     * A plan that may be audited next.
     *
     * @param nodesBefore how many nodes count for the plans before it
     */
    @Introspected
    record Candidate(NodeId id, long nodesBefore) {}

    /** Who stands above these plans, by how many paths, and on which day they are in order. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.plan_id), u.tenant_id) AS place,
                COALESCE(MAX(u.kept), 'none') AS found,
                COALESCE(MAX(u.made), 'none') AS expected
            FROM (
                SELECT o.plan_id, o.tenant_id,
                    CONCAT_WS(' ', o.ordered_on, o.figure_paths, o.text_paths) AS kept,
                    NULL AS made
                FROM overseer o
                WHERE o.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT p.id, k.tenant_id, NULL,
                    CONCAT_WS(' ', p.ordered_on, SUM(c.figure_paths), SUM(c.text_paths))
                FROM published_plan p
                JOIN link_closure c ON c.descendant_id = p.id
                JOIN published_plan k ON k.id = c.ancestor_id
                WHERE p.id BETWEEN :from AND :to
                GROUP BY p.id, k.tenant_id
                HAVING SUM(c.figure_paths) > 0 OR SUM(c.text_paths) > 0
            ) u
            GROUP BY u.plan_id, u.tenant_id
            HAVING found <> expected
            ORDER BY u.plan_id, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> overseers(NodeId from, NodeId to, int limit);
}
