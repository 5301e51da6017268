package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ActivityRepository extends GenericRepository<ActivityRow, ActivityId> {
    @Query(
            """
            INSERT INTO activity (
                tenant_id, id, plan_id, item_key, unit_id, kind, name, held_on, held_count,
                participants, recorded_at, recorded_by, reason)
            VALUES (
                :tenantId, :id, :planId, :itemKey, :unitId, :kind, :name, :heldOn, :heldCount,
                :participants, :recordedAt, :recordedBy, :reason)
            """)
    void insert(ActivityRow row);

    @Query(
            """
            SELECT
                tenant_id, id, plan_id, item_key, unit_id, kind, name, held_on, held_count,
                participants, recorded_at, recorded_by, reason
            FROM activity
            WHERE tenant_id = :tenant AND id = :activity
            """)
    Optional<ActivityRow> find(TenantId tenant, ActivityId activity);

    /** In the Vietnamese alphabet; without what was struck out. */
    @Query(
            """
            SELECT
                tenant_id, id, plan_id, item_key, unit_id, kind, name, held_on, held_count,
                participants, recorded_at, recorded_by, reason
            FROM activity
            WHERE tenant_id = :tenant AND reason IS NULL
              AND (:plan IS NULL OR plan_id = :plan)
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:kind IS NULL OR kind = :kind)
              AND (name > :name OR (name = :name AND id > :id))
            ORDER BY name, id
            LIMIT :limit
            """)
    List<ActivityRow> search(
            TenantId tenant,
            @Nullable PlanId plan,
            @Nullable UnitId unit,
            @Nullable ActivityKind kind,
            String name,
            ActivityId id,
            int limit);

    /** Strikes it out, once. */
    @Query(
            """
            UPDATE activity SET reason = :why
            WHERE tenant_id = :tenant AND id = :activity AND reason IS NULL
            """)
    int strike(TenantId tenant, ActivityId activity, String why);

    /** Takes it in again. */
    @Query(
            """
            UPDATE activity SET reason = NULL
            WHERE tenant_id = :tenant AND id = :activity AND reason IS NOT NULL
            """)
    int restore(TenantId tenant, ActivityId activity);
}
