package vn.thidua.tenants.progress;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProgressRepository extends GenericRepository<ProgressRow, ProgressId> {
    @Query(
            """
            INSERT INTO progress_report
                (tenant_id, id, plan_id, unit_id, period, happened_on, note, evidence, state,
                 reported_at, reported_by, decided_at, decided_by, reason, entry_id, replaces_id)
            VALUES (:tenantId, :id, :planId, :unitId, :period, :happenedOn, :note, :evidence,
                :state, :reportedAt, :reportedBy, :decidedAt, :decidedBy, :reason, :entryId,
                :replacesId)
            """)
    void insert(ProgressRow report);

    /** A unit that somebody reports for; nothing if the agency has no such unit. */
    @Query(
            """
            SELECT u.dissolved_on, s.progress_counts
            FROM unit u LEFT JOIN tenant_setting s ON s.tenant_id = :tenant
            WHERE u.tenant_id = :tenant AND u.id = :unit
            """)
    Optional<ReportingUnit> findUnit(TenantId tenant, UnitId unit);

    @Query(
            """
            SELECT COUNT(*) FROM progress_report
            WHERE tenant_id = :tenant AND state = 'WAITING'
            """)
    long waiting(TenantId tenant);

    @Query(
            """
            UPDATE progress_report
            SET state = :to, decided_at = :now, decided_by = :account, reason = :reason,
                entry_id = COALESCE(:entry, entry_id)
            WHERE tenant_id = :tenant AND id = :id AND state = :from
            """)
    int decide(
            TenantId tenant,
            ProgressId id,
            ProgressState from,
            ProgressState to,
            Instant now,
            AccountId account,
            @Nullable String reason,
            @Nullable FactEntryId entry);

    @Query(
            """
            SELECT tenant_id, id, plan_id, unit_id, period, happened_on, note, evidence, state,
                reported_at, reported_by, decided_at, decided_by, reason, entry_id, replaces_id
            FROM progress_report
            WHERE tenant_id = :tenant AND id = :id
            FOR UPDATE
            """)
    Optional<ProgressRow> lock(TenantId tenant, ProgressId id);

    @Query(
            """
            SELECT tenant_id, id, plan_id, unit_id, period, happened_on, note, evidence, state,
                reported_at, reported_by, decided_at, decided_by, reason, entry_id, replaces_id
            FROM progress_report
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<ProgressRow> findAll(TenantId tenant, @Expandable Collection<ProgressId> ids);

    @Query(
            """
            SELECT tenant_id, id, plan_id, unit_id, period, happened_on, note, evidence, state,
                reported_at, reported_by, decided_at, decided_by, reason, entry_id, replaces_id
            FROM progress_report
            WHERE tenant_id = :tenant AND id < :before
              AND (:plan IS NULL OR plan_id = :plan)
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:period IS NULL OR period = :period)
              AND (:state IS NULL OR state = :state)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<ProgressRow> list(
            TenantId tenant,
            @Nullable PlanId plan,
            @Nullable UnitId unit,
            @Nullable Integer period,
            @Nullable ProgressState state,
            ProgressId before,
            int limit);
}
