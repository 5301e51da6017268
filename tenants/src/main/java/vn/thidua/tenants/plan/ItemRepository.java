package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Items of drafts: each has a revision, and only the one expected is written over. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ItemRepository extends GenericRepository<ItemRow, String> {
    @Query(
            """
            INSERT INTO plan_item (tenant_id, plan_id, item_key, revision, content)
            VALUES (:tenantId, :planId, :itemKey, :revision, :content)
            """)
    void insert(Collection<ItemRow> items);

    @Query(
            """
            SELECT content FROM plan_item
            WHERE tenant_id = :tenant AND plan_id = :plan AND removed_at IS NULL
            ORDER BY item_key LIMIT 1000
            """)
    List<String> list(TenantId tenant, PlanId plan);

    @Query(
            """
            SELECT content FROM plan_item
            WHERE tenant_id = :tenant AND plan_id = :plan AND item_key = :key
              AND removed_at IS NOT NULL
            """)
    Optional<String> findRemoved(TenantId tenant, PlanId plan, String key);

    @Query(
            """
            UPDATE plan_item SET content = :content, revision = :expected + 1
            WHERE tenant_id = :tenant AND plan_id = :plan AND item_key = :key
              AND revision = :expected AND removed_at IS NULL
            """)
    int change(TenantId tenant, PlanId plan, String key, int expected, String content);

    /** A new place among its neighbours is no change of what the item says. */
    @Query(
            """
            UPDATE plan_item SET content = :content
            WHERE tenant_id = :tenantId AND plan_id = :planId AND item_key = :itemKey
              AND revision = :revision AND removed_at IS NULL
            """)
    void replace(Collection<ItemRow> items);

    @Query(
            """
            UPDATE plan_item SET removed_at = :now
            WHERE tenant_id = :tenant AND plan_id = :plan AND item_key = :key
              AND revision = :expected AND removed_at IS NULL
            """)
    int remove(TenantId tenant, PlanId plan, String key, int expected, Instant now);

    @Query(
            """
            UPDATE plan_item SET removed_at = NULL, content = :content, revision = :revision
            WHERE tenant_id = :tenant AND plan_id = :plan AND item_key = :key
              AND removed_at IS NOT NULL
            """)
    int restore(TenantId tenant, PlanId plan, String key, int revision, String content);

    @Query("DELETE FROM plan_item WHERE tenant_id = :tenant AND plan_id = :plan")
    void deleteAll(TenantId tenant, PlanId plan);
}
