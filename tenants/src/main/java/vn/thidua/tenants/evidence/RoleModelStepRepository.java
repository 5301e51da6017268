package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleModelStepRepository extends GenericRepository<RoleModelStepRow, RoleModelId> {
    /** Takes the next place in the history of its role model, whose row is held. */
    @Query(
            """
            INSERT INTO role_model_step (tenant_id, role_model_id, step, taken_at, taken_by,
                stage, step_on, note, back)
            VALUES (:tenantId, :roleModelId, :step, :takenAt, :takenBy, :stage, :stepOn, :note,
                :back)
            """)
    void insert(RoleModelStepRow row);

    @Query(
            """
            SELECT tenant_id, role_model_id, step, taken_at, taken_by, stage, step_on, note, back
            FROM role_model_step
            WHERE tenant_id = :tenant AND role_model_id IN (:roleModels)
            ORDER BY role_model_id, step
            LIMIT 5000
            """)
    List<RoleModelStepRow> list(TenantId tenant, @Expandable Collection<RoleModelId> roleModels);
}
