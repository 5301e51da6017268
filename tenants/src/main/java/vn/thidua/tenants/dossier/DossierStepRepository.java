package vn.thidua.tenants.dossier;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DossierStepRepository extends GenericRepository<DossierStep, NominationId> {
    @Query(
            """
            INSERT INTO dossier_step (tenant_id, nomination_id, step, action, reason, taken_at,
                taken_by)
            VALUES (:tenantId, :nominationId, :step, :action, :reason, :takenAt, :takenBy)
            """)
    void insert(DossierStep taken);

    /** The latest first. */
    @Query(
            """
            SELECT tenant_id, nomination_id, step, action, reason, taken_at, taken_by
            FROM dossier_step
            WHERE tenant_id = :tenant AND nomination_id IN (:nominations)
            ORDER BY nomination_id, step DESC
            LIMIT 10000
            """)
    List<DossierStep> list(TenantId tenant, @Expandable Collection<NominationId> nominations);
}
