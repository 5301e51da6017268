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
interface MediaItemRepository extends GenericRepository<MediaItemRow, MediaItemId> {
    @Query(
            """
            INSERT INTO media_item (
                tenant_id, id, unit_id, plan_id, person_id, collective_id, outlet_kind, outlet,
                title, link, published_on, recorded_at, recorded_by, reason)
            VALUES (
                :tenantId, :id, :unitId, :planId, :personId, :collectiveId, :outletKind,
                :outlet, :title, :link, :publishedOn, :recordedAt, :recordedBy, :reason)
            """)
    void insert(MediaItemRow row);

    @Query(
            """
            SELECT
                tenant_id, id, unit_id, plan_id, person_id, collective_id, outlet_kind, outlet,
                title, link, published_on, recorded_at, recorded_by, reason
            FROM media_item
            WHERE tenant_id = :tenant AND id = :mediaItem
            """)
    Optional<MediaItemRow> find(TenantId tenant, MediaItemId mediaItem);

    /** In the Vietnamese alphabet; without what was struck out. */
    @Query(
            """
            SELECT
                tenant_id, id, unit_id, plan_id, person_id, collective_id, outlet_kind, outlet,
                title, link, published_on, recorded_at, recorded_by, reason
            FROM media_item
            WHERE tenant_id = :tenant AND reason IS NULL
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:plan IS NULL OR plan_id = :plan)
              AND (:person IS NULL OR person_id = :person)
              AND (title > :title OR (title = :title AND id > :id))
            ORDER BY title, id
            LIMIT :limit
            """)
    List<MediaItemRow> search(
            TenantId tenant,
            @Nullable UnitId unit,
            @Nullable PlanId plan,
            @Nullable PersonId person,
            String title,
            MediaItemId id,
            int limit);

    /** Strikes it out, once. */
    @Query(
            """
            UPDATE media_item SET reason = :why
            WHERE tenant_id = :tenant AND id = :mediaItem AND reason IS NULL
            """)
    int strike(TenantId tenant, MediaItemId mediaItem, String why);

    /** Takes it in again. */
    @Query(
            """
            UPDATE media_item SET reason = NULL
            WHERE tenant_id = :tenant AND id = :mediaItem AND reason IS NOT NULL
            """)
    int restore(TenantId tenant, MediaItemId mediaItem);
}
