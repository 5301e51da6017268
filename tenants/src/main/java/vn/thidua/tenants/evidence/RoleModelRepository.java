package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RoleModelRepository extends GenericRepository<RoleModelRow, RoleModelId> {
    @Query(
            """
            INSERT INTO role_model
                (tenant_id, id, name, person_id, unit_id, plan_id, stage, stage_on, step, reason)
            VALUES (:tenantId, :id, :name, :personId, :unitId, :planId, :stage, :stageOn, :step,
                :reason)
            """)
    void insert(RoleModelRow row);

    @Query(
            """
            SELECT tenant_id, id, name, person_id, unit_id, plan_id, stage, stage_on, step, reason
            FROM role_model
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<RoleModelRow> list(TenantId tenant, @Expandable Collection<RoleModelId> ids);

    /** In the Vietnamese alphabet; without what was struck out. */
    @Query(
            """
            SELECT tenant_id, id, name, person_id, unit_id, plan_id, stage, stage_on, step, reason
            FROM role_model
            WHERE tenant_id = :tenant AND reason IS NULL
              AND (:stage IS NULL OR stage = :stage)
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:plan IS NULL OR plan_id = :plan)
              AND (name > :name OR (name = :name AND id > :id))
            ORDER BY name, id
            LIMIT :limit
            """)
    List<RoleModelRow> byName(
            TenantId tenant,
            @Nullable RoleModelStage stage,
            @Nullable UnitId unit,
            @Nullable PlanId plan,
            String name,
            RoleModelId id,
            int limit);

    /** Goes from one stage to another, if it is still at the one and since no later day. */
    @Query(
            """
            UPDATE role_model SET stage = :to, stage_on = :day, step = step + 1
            WHERE tenant_id = :tenant AND id = :roleModel AND stage = :from AND stage_on <= :day
              AND reason IS NULL
            """)
    int advance(
            TenantId tenant,
            RoleModelId roleModel,
            RoleModelStage from,
            RoleModelStage to,
            LocalDate day);

    /** Goes back to the stage before, as it was. */
    @Query(
            """
            UPDATE role_model SET stage = :to, stage_on = :day, step = step + 1
            WHERE tenant_id = :tenant AND id = :roleModel AND stage = :from
              AND reason IS NULL
            """)
    int stepBack(
            TenantId tenant,
            RoleModelId roleModel,
            RoleModelStage from,
            RoleModelStage to,
            LocalDate day);

    /** Strikes it out, once. */
    @Query(
            """
            UPDATE role_model SET reason = :why
            WHERE tenant_id = :tenant AND id = :roleModel AND reason IS NULL
            """)
    int strike(TenantId tenant, RoleModelId roleModel, String why);

    /** Takes it in again. */
    @Query(
            """
            UPDATE role_model SET reason = NULL
            WHERE tenant_id = :tenant AND id = :roleModel AND reason IS NOT NULL
            """)
    int restore(TenantId tenant, RoleModelId roleModel);
}
