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
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AchievementRepository extends GenericRepository<AchievementRow, AchievementId> {
    @Query(
            """
            INSERT INTO achievement (
                tenant_id, id, plan_id, item_key, person_id, unit_id, text, achieved_on,
                recorded_at, recorded_by, reason)
            VALUES (
                :tenantId, :id, :planId, :itemKey, :personId, :unitId, :text, :achievedOn,
                :recordedAt, :recordedBy, :reason)
            """)
    void insert(AchievementRow row);

    @Query(
            """
            SELECT
                tenant_id, id, plan_id, item_key, person_id, unit_id, text, achieved_on,
                recorded_at, recorded_by, reason
            FROM achievement
            WHERE tenant_id = :tenant AND id = :achievement
            """)
    Optional<AchievementRow> find(TenantId tenant, AchievementId achievement);

    /** The newest first; without what was struck out. */
    @Query(
            """
            SELECT
                tenant_id, id, plan_id, item_key, person_id, unit_id, text, achieved_on,
                recorded_at, recorded_by, reason
            FROM achievement
            WHERE tenant_id = :tenant AND reason IS NULL
              AND (:plan IS NULL OR plan_id = :plan)
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:person IS NULL OR person_id = :person)
              AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<AchievementRow> search(
            TenantId tenant,
            @Nullable PlanId plan,
            @Nullable UnitId unit,
            @Nullable PersonId person,
            AchievementId before,
            int limit);

    /** Strikes it out, once. */
    @Query(
            """
            UPDATE achievement SET reason = :why
            WHERE tenant_id = :tenant AND id = :achievement AND reason IS NULL
            """)
    int strike(TenantId tenant, AchievementId achievement, String why);

    /** Takes it in again. */
    @Query(
            """
            UPDATE achievement SET reason = NULL
            WHERE tenant_id = :tenant AND id = :achievement AND reason IS NOT NULL
            """)
    int restore(TenantId tenant, AchievementId achievement);
}
