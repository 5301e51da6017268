package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.kind.PlanKindId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProcedureRepository extends GenericRepository<ProcedureRow, PlanKindId> {
    /** A kind gets its row with its first procedure; whoever comes second waits here. */
    @Query(
            """
            INSERT INTO approval_procedure (tenant_id, kind_id, revision)
            VALUES (:tenantId, :kindId, :revision)
            ON DUPLICATE KEY UPDATE revision = revision
            """)
    void insertOnce(ProcedureRow first);

    @Query(
            """
            UPDATE approval_procedure SET revision = revision + 1
            WHERE tenant_id = :tenant AND kind_id = :kind AND revision = :expected
            """)
    int change(TenantId tenant, PlanKindId kind, int expected);

    @Query(
            """
            SELECT p.kind_id, v.revision, v.steps
            FROM approval_procedure p
            JOIN procedure_version v
              ON v.tenant_id = :tenant AND v.kind_id = p.kind_id AND v.revision = p.revision
            WHERE p.tenant_id = :tenant AND p.kind_id IN (:kinds)
            ORDER BY p.kind_id
            LIMIT 100
            """)
    List<ProcedureLine> list(TenantId tenant, @Expandable Collection<PlanKindId> kinds);
}
