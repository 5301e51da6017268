package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Expandable;
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

@JdbcRepository(dialect = Dialect.MYSQL)
interface PassageRepository extends GenericRepository<PassageRow, PassageId> {
    @Query(
            """
            INSERT INTO approval_passage (
                tenant_id, id, plan_id, kind_id, procedure_revision, state, begun_at, begun_by)
            VALUES (
                :tenantId, :id, :planId, :kindId, :procedureRevision, :state, :begunAt, :begunBy)
            """)
    void insert(PassageRow passage);

    @Query(
            """
            UPDATE approval_passage SET state = :to, ended_at = :now
            WHERE tenant_id = :tenant AND id = :passage AND state = 'RUNNING'
            """)
    int end(TenantId tenant, PassageId passage, PassageState to, Instant now);

    @Query(
            """
            SELECT s.id, s.plan_id, s.kind_id, s.procedure_revision, s.state, s.begun_at,
                s.ended_at, v.steps
            FROM approval_passage s
            JOIN procedure_version v ON v.tenant_id = :tenant AND v.kind_id = s.kind_id
              AND v.revision = s.procedure_revision
            WHERE s.tenant_id = :tenant AND s.plan_id = :plan AND s.state = 'RUNNING'
            """)
    Optional<PassageLine> findRunning(TenantId tenant, PlanId plan);

    /** The latest of each plan. */
    @Query(
            """
            SELECT s.id, s.plan_id, s.kind_id, s.procedure_revision, s.state, s.begun_at,
                s.ended_at, v.steps
            FROM approval_passage s
            JOIN procedure_version v ON v.tenant_id = :tenant AND v.kind_id = s.kind_id
              AND v.revision = s.procedure_revision
            WHERE s.tenant_id = :tenant AND s.plan_id IN (:plans)
              AND NOT EXISTS (
                SELECT 1 FROM approval_passage l
                WHERE l.tenant_id = :tenant AND l.plan_id = s.plan_id AND l.id > s.id)
            """)
    List<PassageLine> latest(TenantId tenant, @Expandable Collection<PlanId> plans);
}
