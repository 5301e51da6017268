package vn.thidua.platform.link;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import vn.thidua.platform.access.TenantId;

/** Which links of the agency wait for whom. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WaitingRepository extends GenericRepository<LinkRow, LinkId> {
    @Query(
            """
            WITH job (link_id, job) AS (
                SELECT l.id, 'ANSWER' FROM link l
                WHERE l.parent_tenant_id = :tenant AND :answers AND l.state = 'PROPOSED'
                UNION ALL
                SELECT l.id, 'REMIND'
                FROM link l JOIN published_plan p ON p.id = l.parent_plan_id
                WHERE l.parent_tenant_id = :tenant AND :answers AND l.state = 'ACCEPTED'
                  AND l.acknowledged_version < p.current_version
                UNION ALL
                SELECT l.id, 'ACKNOWLEDGE'
                FROM link l JOIN published_plan p ON p.id = l.parent_plan_id
                WHERE l.child_tenant_id = :tenant AND :links AND l.state = 'ACCEPTED'
                  AND l.acknowledged_version < p.current_version),
            counted (link_id, job, total, nth) AS (
                SELECT j.link_id, j.job, COUNT(*) OVER (PARTITION BY j.job),
                    ROW_NUMBER() OVER (PARTITION BY j.job ORDER BY j.link_id)
                FROM job j)
            SELECT c.job, c.link_id AS id, c.total
            FROM counted c
            WHERE c.nth <= :first
            ORDER BY c.job, c.nth
            """)
    List<WaitingLine> list(TenantId tenant, boolean answers, boolean links, int first);

    /** Proposed and not answered, at either end. */
    @Query(
            """
            SELECT COUNT(*) FROM link l
            WHERE (l.child_tenant_id = :tenant OR l.parent_tenant_id = :tenant)
              AND l.state = 'PROPOSED'
            """)
    long countProposed(TenantId tenant);
}
