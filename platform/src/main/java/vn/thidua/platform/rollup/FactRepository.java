package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;

/** The ledger. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface FactRepository extends GenericRepository<FactRow, FactEntryId> {

    @Query(
            """
            INSERT INTO fact (
                entry_id, node_id, measure, subject_id, tenant_id, period, delta, happened_on,
                recorded_at, account_id, reason, corrects_id)
            VALUES (
                :entryId, :nodeId, :measure, :subjectId, :tenantId, :period, :delta, :happenedOn,
                :recordedAt, :accountId, :reason, :correctsId)
            """)
    void insertAll(Collection<FactRow> facts);

    /**
     * Takes the own row of a plan that counts for the tenant, and its targets' rows, until the end
     * of the transaction; none if there is no such plan. Who keeps it now does not matter.
     */
    @Query(
            """
            SELECT n.id, n.kind, n.share, n.retired_at, p.state
            FROM node n FORCE INDEX (node_of_plan)
            JOIN published_plan p ON p.id = n.plan_id
            WHERE n.plan_id = :plan AND n.tenant_id = :tenant
            ORDER BY n.id
            FOR UPDATE OF n
            """)
    List<HeldNode> hold(TenantId tenant, NodeId plan);

    /** One, if the tenant keeps the plan. */
    @Query("SELECT COUNT(*) FROM published_plan WHERE tenant_id = :tenant AND id = :plan")
    long countKept(TenantId tenant, NodeId plan);

    /** The figures of an entry; whoever corrects the entry comes one at a time. */
    @Query(
            """
            SELECT entry_id, node_id, measure, subject_id, tenant_id, period, delta, happened_on,
                recorded_at, account_id, reason, corrects_id
            FROM fact
            WHERE entry_id = :entry AND tenant_id = :tenant
            ORDER BY node_id, measure
            FOR UPDATE
            """)
    List<FactRow> lockEntry(TenantId tenant, FactEntryId entry);

    @Query("SELECT COUNT(*) FROM fact WHERE corrects_id = :entry AND tenant_id = :tenant")
    long countCorrections(TenantId tenant, FactEntryId entry);

    /** Newest first, whole entries. */
    @Query(
            """
            SELECT f.entry_id, f.node_id, f.measure, f.subject_id, f.tenant_id, f.period, f.delta,
                f.happened_on, f.recorded_at, f.account_id, f.reason, f.corrects_id
            FROM (
                SELECT DISTINCT e.entry_id
                FROM fact e
                WHERE e.subject_id = :subject AND e.tenant_id = :tenant
                    AND (:before IS NULL OR e.entry_id < :before)
                ORDER BY e.entry_id DESC
                LIMIT :limit
            ) page
            JOIN fact f ON f.entry_id = page.entry_id AND f.tenant_id = :tenant
            ORDER BY f.entry_id DESC, f.node_id, f.measure
            """)
    List<FactRow> list(TenantId tenant, NodeId subject, @Nullable FactEntryId before, int limit);

    /** Which of the entries were taken back. */
    @Query(
            """
            SELECT DISTINCT e.corrects_id
            FROM fact e
            WHERE e.corrects_id IN (:entries) AND e.tenant_id = :tenant
            ORDER BY e.corrects_id
            """)
    List<FactEntryId> listCorrected(TenantId tenant, @Expandable Collection<FactEntryId> entries);
}
