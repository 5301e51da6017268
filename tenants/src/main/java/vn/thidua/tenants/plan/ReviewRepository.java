package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReviewRepository extends GenericRepository<ReviewRow, PlanId> {
    @Query(
            """
            INSERT INTO plan_review (
                tenant_id, plan_id, kind, held_on, note, entered_at, entered_by)
            VALUES (:tenantId, :planId, :kind, :heldOn, :note, :enteredAt, :enteredBy)
            """)
    void insert(ReviewRow review);

    @Query(
            """
            SELECT tenant_id, plan_id, kind, held_on, note, entered_at, entered_by
            FROM plan_review
            WHERE tenant_id = :tenant AND plan_id = :plan
            ORDER BY held_on, kind LIMIT 100
            """)
    List<ReviewRow> list(TenantId tenant, PlanId plan);
}
