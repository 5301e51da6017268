package vn.thidua.tenants.progress;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRepository extends GenericRepository<FigureRow, ProgressId> {
    @Query(
            """
            INSERT INTO progress_figure
                (tenant_id, report_id, line, measure, target_id, item_key, name, counted_in,
                 amount, numerator, denominator)
            VALUES (:tenantId, :reportId, :line, :measure, :targetId, :itemKey, :name,
                :countedIn, :amount, :numerator, :denominator)
            """)
    void insertAll(Collection<FigureRow> figures);

    @Query(
            """
            SELECT tenant_id, report_id, line, measure, target_id, item_key, name, counted_in,
                amount, numerator, denominator
            FROM progress_figure
            WHERE tenant_id = :tenant AND report_id IN (:reports)
            ORDER BY report_id, line
            """)
    List<FigureRow> list(TenantId tenant, @Expandable Collection<ProgressId> reports);

    /** For each of the units: what it and all below it have counted. */
    @Query(
            """
            WITH RECURSIVE below (top_id, id) AS (
                SELECT t.id, t.id FROM unit t WHERE t.tenant_id = :tenant AND t.id IN (:units)
                UNION ALL
                SELECT b.top_id, u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant)
            SELECT b.top_id AS unit_id, f.measure, f.target_id, f.item_key, f.name, f.counted_in,
                SUM(f.amount) AS amount, SUM(f.numerator) AS numerator,
                SUM(f.denominator) AS denominator
            FROM below b
            JOIN progress_report r ON r.unit_id = b.id
            JOIN progress_figure f ON f.report_id = r.id
            WHERE r.tenant_id = :tenant AND f.tenant_id = :tenant AND r.plan_id = :plan
              AND r.state = 'COUNTED' AND r.period BETWEEN :from AND :to
            GROUP BY b.top_id, f.measure, f.target_id, f.item_key, f.name, f.counted_in
            ORDER BY b.top_id, f.measure, f.target_id, f.name, f.counted_in, f.item_key
            LIMIT 10000
            """)
    List<SumLine> sums(
            TenantId tenant, PlanId plan, int from, int to, @Expandable Collection<UnitId> units);
}
