package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** Keeps what is searched of plans. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SearchedPlanRepository extends GenericRepository<SearchedRow, PlanId> {
    /** In the place of what was searched of the plan before. */
    @Query(
            """
            INSERT INTO searched_plan (tenant_id, plan_id, theme, syllables)
            VALUES (:tenantId, :planId, :theme, :syllables)
            ON DUPLICATE KEY UPDATE theme = :theme, syllables = :syllables
            """)
    void keep(SearchedRow row);

    /**
     * The newest plans with these words. Those from before words were kept are found by title and
     * theme until they are read over, a while after the start.
     */
    @Query(
            """
            SELECT p.id, p.title, w.theme, v.document_symbol AS number
            FROM plan p
            LEFT JOIN searched_plan w ON w.tenant_id = :tenant AND w.plan_id = p.id
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.state IN (:states)
              AND (:kind IS NULL OR p.kind_id = :kind)
              AND (:unit IS NULL OR p.unit_id = :unit)
              AND (:under IS NULL OR p.under_id = :under)
              AND (:year IS NULL OR p.year = :year)
              AND (w.syllables LIKE :all AND w.syllables LIKE :last
                OR w.plan_id IS NULL AND p.folded LIKE :folded)
            ORDER BY p.id DESC
            LIMIT :limit
            """)
    List<Found> list(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String all,
            String last,
            String folded,
            int limit);

    /** A plan with the words, as its heading has them. */
    @Introspected
    record Found(PlanId id, String title, @Nullable String theme, @Nullable String number) {}
}
