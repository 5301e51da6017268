package vn.thidua.platform.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import vn.thidua.platform.access.TenantId;

/** Keeps what the items of published plans are called. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LineRepository extends GenericRepository<LineRow, PlanId> {
    @Query(
            """
            INSERT INTO published_line (plan_id, item_key, position, text)
            VALUES (:planId, :itemKey, :position, :text)
            """)
    void insertAll(Collection<LineRow> lines);

    @Query(
            """
            DELETE FROM published_line
            WHERE plan_id = :plan AND EXISTS (
                SELECT 1 FROM published_plan p
                WHERE p.id = published_line.plan_id AND p.tenant_id = :tenant)
            """)
    int deleteAll(TenantId tenant, PlanId plan);
}
