package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Plans of an agency whose words nobody has kept. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnsearchedRepository extends GenericRepository<SearchedRow, PlanId> {
    /** Whoever works on one of these waits. */
    @Query(
            """
            SELECT p.id
            FROM plan p
            WHERE p.tenant_id = :tenant AND NOT EXISTS (
                SELECT 1 FROM searched_plan w WHERE w.tenant_id = :tenant AND w.plan_id = p.id)
            ORDER BY p.id
            LIMIT :limit
            FOR UPDATE
            """)
    List<PlanId> lock(TenantId tenant, int limit);
}
