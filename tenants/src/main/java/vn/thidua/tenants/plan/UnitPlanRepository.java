package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Reads which units have a plan under a plan of the agency, and which have none. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitPlanRepository extends GenericRepository<PlanRow, PlanId> {

    /** Units in their order, each as often as it has plans and at least once. */
    @Query(
            """
            WITH numbered AS (
                SELECT a.id AS under, u.id AS unit, x.id AS plan, x.title, x.state, x.issued_on,
                    ROW_NUMBER() OVER (
                        PARTITION BY a.id ORDER BY u.position, u.name, u.id, x.year, x.id) AS nth
                FROM plan a
                JOIN unit u ON u.tenant_id = :tenant AND u.dissolved_on IS NULL
                LEFT JOIN plan x ON x.tenant_id = :tenant AND x.under_id = a.id
                  AND x.unit_id = u.id AND x.state <> 'DISCARDED'
                WHERE a.tenant_id = :tenant AND a.scope = 'AGENCY' AND a.id IN (:plans)
            )
            SELECT under, unit, plan, title, state, issued_on
            FROM numbered
            WHERE nth <= :limit
            ORDER BY under, nth
            """)
    List<UnitPlan> list(TenantId tenant, @Expandable Collection<PlanId> plans, int limit);
}
