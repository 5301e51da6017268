package vn.thidua.tenants.upgrade;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Decisions about single items; a later one takes the place of the earlier. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRepository extends GenericRepository<DecisionRow, String> {
    @Query(
            """
            INSERT INTO upgrade_item (
                tenant_id, plan_id, source_kind, source_id, item_key, since, deferred, note,
                decided_at, decided_by)
            VALUES (
                :tenantId, :planId, :sourceKind, :sourceId, :itemKey, :since, :deferred, :note,
                :decidedAt, :decidedBy)
            ON DUPLICATE KEY UPDATE since = VALUES(since), deferred = VALUES(deferred),
                note = VALUES(note), decided_at = VALUES(decided_at),
                decided_by = VALUES(decided_by)
            """)
    void put(DecisionRow decision);

    /** Puts off what nobody has put off yet; who did so before is kept. */
    @Query(
            """
            INSERT INTO upgrade_item (
                tenant_id, plan_id, source_kind, source_id, item_key, since, deferred, note,
                decided_at, decided_by)
            VALUES (
                :tenantId, :planId, :sourceKind, :sourceId, :itemKey, :since, :deferred, :note,
                :decidedAt, :decidedBy)
            ON DUPLICATE KEY UPDATE
                decided_at = IF(deferred, decided_at, VALUES(decided_at)),
                decided_by = IF(deferred, decided_by, VALUES(decided_by)),
                note = IF(deferred, note, VALUES(note)), since = VALUES(since),
                deferred = VALUES(deferred)
            """)
    void putOff(Collection<DecisionRow> decisions);

    @Query(
            """
            SELECT source_kind, source_id, item_key, since, deferred, note, decided_at
            FROM upgrade_item
            WHERE tenant_id = :tenant AND plan_id = :plan
            ORDER BY source_kind, source_id, item_key
            LIMIT 20000
            """)
    List<Decision> list(TenantId tenant, PlanId plan);
}
