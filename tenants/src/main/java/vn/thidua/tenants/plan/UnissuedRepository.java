package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Own plans of an agency that were never issued and not thrown away. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface UnissuedRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            """
            SELECT COUNT(*) FROM plan
            WHERE tenant_id = :tenant AND version = 0 AND issuer_group_id IS NULL
              AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED')
            """)
    long count(TenantId tenant);

    @Query(
            """
            SELECT p.id, p.title, p.year, v.name AS kind_name
            FROM plan p
            JOIN plan_kind_version v ON v.tenant_id = :tenant AND v.kind_id = p.kind_id
              AND v.revision = p.kind_revision
            WHERE p.tenant_id = :tenant AND p.version = 0 AND p.issuer_group_id IS NULL
              AND p.state IN ('DRAFT', 'SUBMITTED', 'APPROVED')
            ORDER BY p.id
            """)
    List<UnissuedLine> list(TenantId tenant);
}
