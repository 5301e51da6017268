package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.tenants.kind.PlanKindId;

/** Revisions of procedures: written once, never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProcedureVersionRepository extends GenericRepository<ProcedureVersionRow, PlanKindId> {
    @Query(
            """
            INSERT INTO procedure_version (
                tenant_id, kind_id, revision, steps, changed_at, changed_by)
            VALUES (:tenantId, :kindId, :revision, :steps, :changedAt, :changedBy)
            """)
    void insert(ProcedureVersionRow version);
}
