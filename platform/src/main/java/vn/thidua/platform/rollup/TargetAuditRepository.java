package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;

/** Adds targets' and agencies' facts up anew and gives the rows where the stored ones differ. */
@CrossesTenants("recomputes the sums of all who stand below what RollupAudit was asked about")
@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetAuditRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The targets' own figures, from the ledger. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.node_id), u.period, u.tenant_id) AS place,
                COALESCE(MAX(u.kept), '0.0000 0.0000 0.0000') AS found,
                COALESCE(MAX(u.made), '0.0000 0.0000 0.0000') AS expected
            FROM (
                SELECT o.node_id, o.period, o.tenant_id,
                    CONCAT_WS(' ', o.amount, o.numerator, o.denominator) AS kept,
                    NULL AS made
                FROM (
                    SELECT DISTINCT c.descendant_id AS id
                    FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id
                        AND (:below = TRUE OR c.descendant_id = c.ancestor_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN own_target o ON o.node_id = b.id
                UNION ALL
                SELECT f.node_id, f.period, f.tenant_id, NULL,
                    CONCAT_WS(' ', SUM(IF(f.measure = 41, f.delta, 0)),
                        SUM(IF(f.measure = 42, f.delta, 0)), SUM(IF(f.measure = 43, f.delta, 0)))
                FROM (
                    SELECT DISTINCT c.descendant_id AS id
                    FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id
                        AND (:below = TRUE OR c.descendant_id = c.ancestor_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN node n ON n.id = b.id AND n.kind = 'TARGET'
                JOIN fact f ON f.subject_id = n.plan_id AND f.node_id = n.id
                GROUP BY f.node_id, f.period, f.tenant_id
            ) u
            GROUP BY u.node_id, u.period, u.tenant_id
            HAVING found <> expected
            ORDER BY u.node_id, u.period, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> own(NodeId from, NodeId to, boolean below, int limit);

    /**
     * Targets' rollups of agencies, from their own figures and the closure, and the slots of
     * totals, from the rollups of agencies.
     */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.ancestor_id), u.period, IF(u.in_slot, 'slot', NULL),
                    u.contributor) AS place,
                COALESCE(MAX(u.kept), '0.0000 0.0000 0.0000') AS found,
                COALESCE(MAX(u.made), '0.0000 0.0000 0.0000') AS expected
            FROM (
                SELECT r.ancestor_id, r.in_slot, r.period, r.contributor,
                    CONCAT_WS(' ', r.amount, r.numerator, r.denominator) AS kept, NULL AS made
                FROM node s
                JOIN target_rollup r ON r.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT c.ancestor_id, FALSE, f.period, f.tenant_id, NULL,
                    CONCAT_WS(' ', SUM(f.amount), SUM(f.numerator), SUM(f.denominator))
                FROM node s
                JOIN link_closure c ON c.ancestor_id = s.id AND c.figure_paths > 0
                JOIN own_target f ON f.node_id = c.descendant_id
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY c.ancestor_id, f.period, f.tenant_id
                UNION ALL
                SELECT r.ancestor_id, TRUE, r.period, MOD(r.contributor, 64), NULL,
                    CONCAT_WS(' ', SUM(r.amount), SUM(r.numerator), SUM(r.denominator))
                FROM node s
                JOIN target_rollup r ON r.ancestor_id = s.id AND r.in_slot = FALSE
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY r.ancestor_id, r.period, MOD(r.contributor, 64)
            ) u
            GROUP BY u.ancestor_id, u.in_slot, u.period, u.contributor
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.in_slot, u.period, u.contributor
            LIMIT :limit
            """)
    List<AuditDifference> rollups(NodeId from, NodeId to, int limit);

    /** The stocks of agencies that contribute, from the ledger. */
    @Query(
            """
            SELECT CONCAT_WS(' ', u.tenant_id, u.measure, u.period) AS place,
                COALESCE(MAX(u.kept), '0.0000') AS found,
                COALESCE(MAX(u.made), '0.0000') AS expected
            FROM (
                SELECT g.tenant_id, g.measure, g.period, CAST(g.amount AS CHAR) AS kept,
                    NULL AS made
                FROM (
                    SELECT DISTINCT k.tenant_id
                    FROM node s
                    JOIN contributor k ON k.ancestor_id = s.id
                        AND (:below = TRUE OR k.tenant_id = s.tenant_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN agency_figure g ON g.tenant_id = b.tenant_id
                UNION ALL
                SELECT f.tenant_id, f.measure, f.period, NULL, CAST(SUM(f.delta) AS CHAR)
                FROM (
                    SELECT DISTINCT k.tenant_id
                    FROM node s
                    JOIN contributor k ON k.ancestor_id = s.id
                        AND (:below = TRUE OR k.tenant_id = s.tenant_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN tenant t ON t.id = b.tenant_id
                JOIN fact f ON f.subject_id = t.agency_id AND f.measure > 50
                GROUP BY f.tenant_id, f.measure, f.period
            ) u
            GROUP BY u.tenant_id, u.measure, u.period
            HAVING found <> expected
            ORDER BY u.tenant_id, u.measure, u.period
            LIMIT :limit
            """)
    List<AuditDifference> agencies(NodeId from, NodeId to, boolean below, int limit);
}
