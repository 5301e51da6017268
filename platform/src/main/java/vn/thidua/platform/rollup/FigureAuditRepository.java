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
                SELECT o.node_id, o.period, o.tenant_id,
                    CONCAT_WS(' ',
                        o.m01, o.m02, o.m03, o.m04, o.m05, o.m06, o.m07, o.m08, o.m09, o.m10,
                        o.m11, o.m12, o.m13, o.m14, o.m15, o.m16, o.m17, o.m18, o.m19, o.m20,
                        o.m21, o.m22, o.m23, o.m24, o.m25, o.m26, o.m27, o.m28, o.m29, o.m30)
                        AS kept,
                    NULL AS made
                FROM (
                    SELECT DISTINCT c.descendant_id AS id
                    FROM node s
                    JOIN link_closure c ON c.ancestor_id = s.id
                        AND (:below = TRUE OR c.descendant_id = c.ancestor_id)
                    WHERE s.plan_id BETWEEN :from AND :to
                ) b
                JOIN own_figure o ON o.node_id = b.id
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

    /** Rollups, from the plans' own figures and the closure. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.ancestor_id), u.period, u.tenant_id) AS place,
                COALESCE(MAX(u.kept), TRIM(REPEAT('0.0000 ', 30))) AS found,
                COALESCE(MAX(u.made), TRIM(REPEAT('0.0000 ', 30))) AS expected
            FROM (
                SELECT r.ancestor_id, r.period, r.tenant_id,
                    CONCAT_WS(' ',
                        r.m01, r.m02, r.m03, r.m04, r.m05, r.m06, r.m07, r.m08, r.m09, r.m10,
                        r.m11, r.m12, r.m13, r.m14, r.m15, r.m16, r.m17, r.m18, r.m19, r.m20,
                        r.m21, r.m22, r.m23, r.m24, r.m25, r.m26, r.m27, r.m28, r.m29, r.m30)
                        AS kept,
                    NULL AS made
                FROM node s
                JOIN rollup_row r ON r.ancestor_id = s.id
                WHERE s.plan_id BETWEEN :from AND :to
                UNION ALL
                SELECT c.ancestor_id, f.period, f.tenant_id, NULL,
                    CONCAT_WS(' ',
                        SUM(f.m01), SUM(f.m02), SUM(f.m03), SUM(f.m04), SUM(f.m05), SUM(f.m06),
                        SUM(f.m07), SUM(f.m08), SUM(f.m09), SUM(f.m10), SUM(f.m11), SUM(f.m12),
                        SUM(f.m13), SUM(f.m14), SUM(f.m15), SUM(f.m16), SUM(f.m17), SUM(f.m18),
                        SUM(f.m19), SUM(f.m20), SUM(f.m21), SUM(f.m22), SUM(f.m23), SUM(f.m24),
                        SUM(f.m25), SUM(f.m26), SUM(f.m27), SUM(f.m28), SUM(f.m29), SUM(f.m30))
                FROM node s
                JOIN link_closure c ON c.ancestor_id = s.id AND c.figure_paths > 0
                JOIN own_figure f ON f.node_id = c.descendant_id
                WHERE s.plan_id BETWEEN :from AND :to
                GROUP BY c.ancestor_id, f.period, f.tenant_id
            ) u
            GROUP BY u.ancestor_id, u.period, u.tenant_id
            HAVING found <> expected
            ORDER BY u.ancestor_id, u.period, u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> rollups(NodeId from, NodeId to, int limit);
}
