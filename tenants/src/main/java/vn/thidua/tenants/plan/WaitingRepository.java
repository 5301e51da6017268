package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** What of the agency's plans waits for whom. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingRepository extends GenericRepository<PlanRow, PlanId> {
    /**
     * Plans of units wait for who heads the unit or one above it; the agency approves them. Those
     * on their way through a procedure wait for whoever is in turn, see {@link StepsWaiting}.
     */
    @Query(
            """
            WITH RECURSIVE headed (id) AS (
                SELECT h.unit_id
                FROM unit_head h
                JOIN person e ON e.tenant_id = :tenant AND e.id = h.person_id
                WHERE h.tenant_id = :tenant AND e.account_id = :account
                UNION
                SELECT u.id
                FROM headed JOIN unit u ON u.parent_id = headed.id
                WHERE u.tenant_id = :tenant),
            job (plan_id, job, since) AS (
                SELECT p.id, 'APPROVE', p.changed_at FROM plan p
                WHERE p.tenant_id = :tenant AND :approves AND p.draft_stage = 'SUBMITTED'
                  AND p.state NOT IN ('DISCARDED', 'HANDED_ON')
                  AND NOT EXISTS (
                    SELECT 1 FROM approval_passage s
                    WHERE s.tenant_id = :tenant AND s.plan_id = p.id AND s.state = 'RUNNING')
                UNION ALL
                SELECT p.id, IF(p.draft_stage = 'APPROVED', 'ISSUE', 'REWRITE'), p.changed_at
                FROM plan p
                WHERE p.tenant_id = :tenant AND p.state NOT IN ('DISCARDED', 'HANDED_ON')
                  AND (p.draft_stage = 'APPROVED'
                    OR (p.draft_stage = 'DRAFT' AND p.return_reason IS NOT NULL))
                  AND IF(p.unit_id IS NULL, IF(p.draft_stage = 'APPROVED', :issues, :drafts),
                    :ofUnits AND EXISTS (SELECT 1 FROM headed h WHERE h.id = p.unit_id))),
            counted (plan_id, job, total, nth) AS (
                SELECT j.plan_id, j.job, COUNT(*) OVER (PARTITION BY j.job),
                    ROW_NUMBER() OVER (PARTITION BY j.job ORDER BY j.since, j.plan_id)
                FROM job j)
            SELECT c.job, c.plan_id AS id, c.total
            FROM counted c
            WHERE c.nth <= :first
            ORDER BY c.job, c.nth
            """)
    List<WaitingLine> list(
            TenantId tenant,
            AccountId account,
            boolean approves,
            boolean issues,
            boolean drafts,
            boolean ofUnits,
            int first);
}
