package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.graph.NodeId;

/** Adds plans' facts up anew and gives the rows where the stored ones differ. */
@CrossesTenants("recomputes the sums of all who stand below what RollupAudit was asked about")
@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureAuditRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The plans' own figures, from the ledger. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.node_id), u.period, u.tenant_id) AS place,
                COALESCE(MAX(u.kept), TRIM(REPEAT('0.0000 ', 30))) AS found,
                COALESCE(MAX(u.made), TRIM(REPEAT('0.0000 ', 30))) AS expected
            FROM (
                SELECT r.node_id, r.period, r.tenant_id,
                """
                    + MeasureColumns.AS_TEXT
                    + """
                     AS kept, NULL AS made
                FROM (
                    SELECT DISTINCT c.descendant_id AS id
                    FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id
                        AND (:below = TRUE OR c.descendant_id = c.ancestor_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN own_figure r ON r.node_id = b.id
                UNION ALL
                SELECT f.node_id, f.period, f.tenant_id, NULL,
                    CONCAT_WS(' ',
                        SUM(IF(f.measure = 1, f.delta, 0)), SUM(IF(f.measure = 2, f.delta, 0)),
                        SUM(IF(f.measure = 3, f.delta, 0)), SUM(IF(f.measure = 4, f.delta, 0)),
                        SUM(IF(f.measure = 5, f.delta, 0)), SUM(IF(f.measure = 6, f.delta, 0)),
                        SUM(IF(f.measure = 7, f.delta, 0)), SUM(IF(f.measure = 8, f.delta, 0)),
                        SUM(IF(f.measure = 9, f.delta, 0)), SUM(IF(f.measure = 10, f.delta, 0)),
                        SUM(IF(f.measure = 11, f.delta, 0)), SUM(IF(f.measure = 12, f.delta, 0)),
                        SUM(IF(f.measure = 13, f.delta, 0)), SUM(IF(f.measure = 14, f.delta, 0)),
                        SUM(IF(f.measure = 15, f.delta, 0)), SUM(IF(f.measure = 16, f.delta, 0)),
                        SUM(IF(f.measure = 17, f.delta, 0)), SUM(IF(f.measure = 18, f.delta, 0)),
                        SUM(IF(f.measure = 19, f.delta, 0)), SUM(IF(f.measure = 20, f.delta, 0)),
                        SUM(IF(f.measure = 21, f.delta, 0)), SUM(IF(f.measure = 22, f.delta, 0)),
                        SUM(IF(f.measure = 23, f.delta, 0)), SUM(IF(f.measure = 24, f.delta, 0)),
                        SUM(IF(f.measure = 25, f.delta, 0)), SUM(IF(f.measure = 26, f.delta, 0)),
                        SUM(IF(f.measure = 27, f.delta, 0)), SUM(IF(f.measure = 28, f.delta, 0)),
                        SUM(IF(f.measure = 29, f.delta, 0)), SUM(IF(f.measure = 30, f.delta, 0)))
                FROM (
                    SELECT DISTINCT c.descendant_id AS id
                    FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id
                        AND (:below = TRUE OR c.descendant_id = c.ancestor_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN fact f ON f.subject_id = b.id AND f.measure <= 30
                GROUP BY f.node_id, f.period, f.tenant_id
            ) u
            GROUP BY u.node_id, u.period, u.tenant_id
            HAVING found <> expected
            ORDER BY u.node_id, u.period, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> own(NodeId from, NodeId to, boolean below, int limit);

    /**
     * Rollups of agencies, from the plans' own figures and the closure, and the slots of totals,
     * from the rollups of agencies.
     */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.ancestor_id), u.period, IF(u.in_slot, 'slot', NULL),
                    u.contributor) AS place,
                COALESCE(MAX(u.kept), TRIM(REPEAT('0.0000 ', 30))) AS found,
                COALESCE(MAX(u.made), TRIM(REPEAT('0.0000 ', 30))) AS expected
            FROM (
                SELECT r.ancestor_id, r.in_slot, r.period, r.contributor,
                """
                    + MeasureColumns.AS_TEXT
                    + """
                     AS kept, NULL AS made
                    FROM node s
                    JOIN rollup_row r ON r.ancestor_id = s.id
                    WHERE s.plan_id BETWEEN :from AND :to
                    UNION ALL
                    SELECT c.ancestor_id, FALSE, r.period, r.tenant_id, NULL,
                    """
                    + MeasureColumns.TOTALS
                    + """
                     FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id AND c.figure_paths > 0
                    JOIN own_figure r ON r.node_id = c.descendant_id
                    WHERE s.plan_id BETWEEN :from AND :to
                    GROUP BY c.ancestor_id, r.period, r.tenant_id
                    UNION ALL
                    SELECT r.ancestor_id, TRUE, r.period, MOD(r.contributor, 64), NULL,
                    """
                    + MeasureColumns.TOTALS
                    + """
                     FROM node s
                    JOIN rollup_row r ON r.ancestor_id = s.id AND r.in_slot = FALSE
                    WHERE s.plan_id BETWEEN :from AND :to
                    GROUP BY r.ancestor_id, r.period, MOD(r.contributor, 64)
                ) u
                GROUP BY u.ancestor_id, u.in_slot, u.period, u.contributor
                HAVING found <> expected
                ORDER BY u.ancestor_id, u.in_slot, u.period, u.contributor
                LIMIT :limit
                """)
    List<AuditDifference> rollups(NodeId from, NodeId to, int limit);
}
