package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Drafts without their items. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, PlanId> {
    @Query(
            """
            INSERT INTO plan_draft (
                tenant_id, plan_id, body_format, header_revision, header, stated_none)
            VALUES (:tenantId, :planId, :bodyFormat, :headerRevision, :header, :statedNone)
            """)
    void insert(DraftRow draft);

    @Query(
            """
            SELECT tenant_id, plan_id, body_format, header_revision, header, stated_none
            FROM plan_draft
            WHERE tenant_id = :tenant AND plan_id = :plan
            """)
    Optional<DraftRow> find(TenantId tenant, PlanId plan);

    @Query(
            """
            UPDATE plan_draft SET header = :header, header_revision = :expected + 1
            WHERE tenant_id = :tenant AND plan_id = :plan AND header_revision = :expected
            """)
    int changeHeader(TenantId tenant, PlanId plan, int expected, String header);

    @Query(
            """
            UPDATE plan_draft SET stated_none = :statedNone
            WHERE tenant_id = :tenant AND plan_id = :plan
            """)
    int changeStatedNone(TenantId tenant, PlanId plan, String statedNone);

    @Query("DELETE FROM plan_draft WHERE tenant_id = :tenant AND plan_id = :plan")
    void delete(TenantId tenant, PlanId plan);
}
