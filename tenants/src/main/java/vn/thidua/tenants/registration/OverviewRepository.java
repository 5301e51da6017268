package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Sets who is expected on a day against who has registered. Expected are the units open on it, but
 * for the leadership, and the people who were in them; besides whoever has registered stays.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OverviewRepository extends GenericRepository<RegistrationRow, RegistrationId> {
    /** Everybody below a unit and how they stand: statements go on from {@code line}. */
    String LINES =
            """
            WITH RECURSIVE below (id) AS (
                SELECT t.id FROM unit t
                WHERE t.tenant_id = :tenant
                  AND (t.id = :top OR :top IS NULL AND t.parent_id IS NULL)
                UNION
                SELECT u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant),
            placed (person_id, unit_id, nth) AS (
                SELECT l.person_id, l.unit_id,
                    ROW_NUMBER() OVER (PARTITION BY l.person_id ORDER BY l.since_on DESC)
                FROM placement l
                WHERE l.tenant_id = :tenant AND l.since_on <= :day),
            subject (id, person_id, unit_id, sorted_name, folded_name, expected) AS (
                SELECT c.id, NULL, c.id, c.name,
                    CONCAT(' ', REPLACE(REPLACE(c.name, 'đ', 'd'), 'Đ', 'D'))
                        COLLATE utf8mb4_0900_ai_ci,
                    :collectives AND c.kind <> 'LEADERSHIP'
                        AND (c.established_on IS NULL OR c.established_on <= :day)
                        AND (c.dissolved_on IS NULL OR c.dissolved_on > :day)
                FROM unit c
                WHERE c.tenant_id = :tenant
                UNION ALL
                SELECT p.id, p.id, COALESCE(l.unit_id, p.unit_id), p.sorted_name,
                    p.folded_name COLLATE utf8mb4_0900_ai_ci,
                    :individuals AND p.category IN (:categories) AND l.unit_id IS NOT NULL
                        AND (p.left_on IS NULL OR p.left_on > :day)
                FROM person p
                LEFT JOIN placed l ON l.person_id = p.id AND l.nth = 1
                WHERE p.tenant_id = :tenant),
            line (id, person_id, unit_id, sorted_name, folded_name, expected, registration_id,
                    status) AS (
                SELECT s.id, s.person_id, s.unit_id, s.sorted_name, s.folded_name, s.expected,
                    r.id,
                    CASE WHEN r.state IN ('SUBMITTED', 'RECEIVED')
                        THEN IF(r.late_reason IS NULL, 'REGISTERED', 'REGISTERED_LATE')
                        ELSE IF(:overdue, 'OVERDUE', 'MISSING') END
                FROM subject s
                JOIN below b ON b.id = s.unit_id
                LEFT JOIN registration r ON r.tenant_id = :tenant AND r.plan_id = :plan
                  AND r.wave = :wave AND r.live_subject = s.id
                WHERE s.expected OR r.state IN ('SUBMITTED', 'RECEIVED'))
            """;

    /** How many of each unit stand how. */
    @Query(
            LINES
                    + """
            SELECT n.unit_id, n.person_id IS NOT NULL AS persons, n.status, COUNT(*) AS total,
                SUM(n.expected) AS expected
            FROM line n
            JOIN unit u ON u.tenant_id = :tenant AND u.id = n.unit_id
            GROUP BY u.position, n.unit_id, persons, n.status
            ORDER BY u.position, n.unit_id, persons, n.status
            LIMIT 50000
            """)
    List<CountLine> counts(
            TenantId tenant,
            PlanId plan,
            String wave,
            @Nullable UnitId top,
            LocalDate day,
            boolean overdue,
            boolean collectives,
            boolean individuals,
            @Expandable Collection<EmployeeCategory> categories);

    /** Collectives first, then people, each by name. */
    @Query(
            LINES
                    + """
            SELECT n.person_id, n.unit_id, n.sorted_name, n.expected, n.status, n.registration_id
            FROM line n
            WHERE n.folded_name LIKE :words
              AND (:status IS NULL OR n.status = :status)
              AND (:persons IS NULL OR (n.person_id IS NOT NULL) = :persons)
              AND ((n.person_id IS NOT NULL) > :afterPerson
                OR (n.person_id IS NOT NULL) = :afterPerson
                  AND (n.sorted_name > :afterName
                    OR n.sorted_name = :afterName AND n.id > :afterId))
            ORDER BY n.person_id IS NOT NULL, n.sorted_name, n.id
            LIMIT :limit
            """)
    List<SubjectRow> list(
            TenantId tenant,
            PlanId plan,
            String wave,
            @Nullable UnitId top,
            LocalDate day,
            boolean overdue,
            boolean collectives,
            boolean individuals,
            @Expandable Collection<EmployeeCategory> categories,
            String words,
            @Nullable RegistrationStatus status,
            @Nullable Boolean persons,
            boolean afterPerson,
            String afterName,
            SubjectId afterId,
            int limit);
}
