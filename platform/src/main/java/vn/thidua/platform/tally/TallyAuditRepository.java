package vn.thidua.platform.tally;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.AuditDifference;

/** Adds the ledger up anew and gives the rows where plans' tallies differ. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyAuditRepository extends GenericRepository<TallyFactRow, TallyFactId> {
    /** Of a plan that the tenant keeps or stands above, all plans below it and their agencies. */
    @Query(
            """
            SELECT CONCAT_WS(' ', HEX(u.node_id), u.year, u.matter, NULLIF(u.award, ''),
                    NULLIF(u.form, ''), NULLIF(u.level, ''), NULLIF(u.subject_kind, ''),
                    u.tenant_id) AS place,
                CAST(SUM(u.kept) AS CHAR) AS found, CAST(SUM(u.made) AS CHAR) AS expected
            FROM (
                SELECT t.node_id, t.year, t.matter, t.award, t.form, t.level, t.subject_kind,
                    t.tenant_id, t.amount AS kept, 0 AS made
                FROM overseer v
                STRAIGHT_JOIN link_closure c
                    ON c.ancestor_id = v.plan_id AND c.figure_paths > 0
                STRAIGHT_JOIN tally t ON t.node_id = c.descendant_id
                WHERE v.plan_id = :plan AND v.tenant_id = :tenant AND v.figure_paths > 0
                UNION ALL
                SELECT f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
                    n.tenant_id, 0, f.delta
                FROM overseer v
                STRAIGHT_JOIN link_closure c
                    ON c.ancestor_id = v.plan_id AND c.figure_paths > 0
                STRAIGHT_JOIN node n ON n.id = c.descendant_id
                STRAIGHT_JOIN tally_fact f ON f.node_id = n.id
                WHERE v.plan_id = :plan AND v.tenant_id = :tenant AND v.figure_paths > 0
                UNION ALL
                SELECT t.node_id, t.year, t.matter, t.award, t.form, t.level, t.subject_kind,
                    t.tenant_id, t.amount, 0
                FROM overseer v
                STRAIGHT_JOIN contributor k ON k.ancestor_id = v.plan_id
                STRAIGHT_JOIN tenant a ON a.id = k.tenant_id
                STRAIGHT_JOIN tally t ON t.node_id = a.agency_id
                WHERE v.plan_id = :plan AND v.tenant_id = :tenant AND v.figure_paths > 0
                UNION ALL
                SELECT f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
                    f.tenant_id, 0, f.delta
                FROM overseer v
                STRAIGHT_JOIN contributor k ON k.ancestor_id = v.plan_id
                STRAIGHT_JOIN tenant a ON a.id = k.tenant_id
                STRAIGHT_JOIN tally_fact f ON f.node_id = a.agency_id
                WHERE v.plan_id = :plan AND v.tenant_id = :tenant AND v.figure_paths > 0
            ) u
            GROUP BY u.node_id, u.year, u.matter, u.award, u.form, u.level, u.subject_kind,
                u.tenant_id
            HAVING SUM(u.kept) <> SUM(u.made)
            ORDER BY u.node_id, u.year, u.matter, u.award, u.form, u.level, u.subject_kind,
                u.tenant_id
            LIMIT :limit
            """)
    List<AuditDifference> list(TenantId tenant, PlanId plan, int limit);
}
