package vn.thidua.platform.rollup;

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

    /** The plans after this one, the oldest first. */
    @Query("SELECT id FROM node WHERE kind = 'PLAN' AND id > :after ORDER BY id LIMIT :limit")
    List<NodeId> listPlans(NodeId after, int limit);

    /** How many plans there are up to this one. */
    @Query("SELECT COUNT(*) FROM node WHERE kind = 'PLAN' AND id <= :to")
    long countPlans(NodeId to);

    /** Walks down every path of edges; no plan stands sixty links above another. */
    @Query(
            """
            WITH RECURSIVE down (ancestor_id, descendant_id, figures, texts, depth) AS (
                SELECT s.id, s.id, 1, 1, 0 FROM node s WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT d.ancestor_id, e.child_id, d.figures * e.figures, d.texts * e.texts,
                    d.depth + 1
                FROM down d
                JOIN edge e ON e.parent_id = d.descendant_id
                WHERE d.depth < 60
            )
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
                SELECT d.ancestor_id, d.descendant_id, NULL,
                    CONCAT_WS(' ', COUNT(*), SUM(d.figures), SUM(d.texts))
                FROM down d
                GROUP BY d.ancestor_id, d.descendant_id
            ) u
            GROUP BY u.ancestor_id, u.descendant_id
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.descendant_id
            LIMIT :limit
            """)
    List<AuditDifference> closure(NodeId from, NodeId to, int limit);

    /** Whose nodes the closure leads to. */
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
            ) u
            GROUP BY u.ancestor_id, u.tenant_id
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> contributors(NodeId from, NodeId to, int limit);
}
