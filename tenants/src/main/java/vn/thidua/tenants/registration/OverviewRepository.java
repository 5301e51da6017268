package vn.thidua.tenants.registration;

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
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Sets who is expected on a day against who has registered. Expected are the units open on it, but
 * for the leadership, and the people who were in them; besides whoever has registered stays.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OverviewRepository extends GenericRepository<RegistrationRow, RegistrationId> {
    /**
     * Everybody below a unit and how they stand, for each overview that is asked for: statements go
     * on from {@code line}. The lists are in the order of one another.
     */
    String LINES =
            """
            WITH RECURSIVE counter (nth) AS (
                SELECT 1
                UNION ALL
                SELECT m.nth + 1 FROM counter m WHERE m.nth < :count),
            asked (nth, plan_id, wave, top_id, persons_on, units_on, persons, units,
                    categories) AS (
                SELECT m.nth, CAST(ELT(m.nth, :plans) AS BINARY(16)),
                    ELT(m.nth, :waves) COLLATE utf8mb4_0900_bin,
                    CAST(ELT(m.nth, :tops) AS BINARY(16)),
                    CAST(ELT(m.nth, :personDays) AS DATE), CAST(ELT(m.nth, :unitDays) AS DATE),
                    ELT(m.nth, :persons), ELT(m.nth, :units),
                    ELT(m.nth, :categories) COLLATE utf8mb4_0900_bin
                FROM counter m),
            below (nth, id) AS (
                SELECT a.nth, t.id
                FROM asked a JOIN unit t
                    ON t.id = a.top_id OR a.top_id = :whole AND t.parent_id IS NULL
                WHERE t.tenant_id = :tenant
                UNION
                SELECT b.nth, u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant),
            placed (nth, person_id, unit_id, latest) AS (
                SELECT a.nth, l.person_id, l.unit_id,
                    ROW_NUMBER() OVER (
                        PARTITION BY a.nth, l.person_id ORDER BY l.since_on DESC)
                FROM asked a JOIN placement l ON l.since_on <= a.persons_on
                WHERE l.tenant_id = :tenant),
            subject (nth, id, person_id, unit_id, sorted_name, folded_name, expected, state) AS (
                SELECT a.nth, c.id, NULL, c.id, c.name,
                    CONCAT(' ', REPLACE(REPLACE(c.name, 'đ', 'd'), 'Đ', 'D'))
                        COLLATE utf8mb4_0900_ai_ci,
                    a.units LIKE '%E%' AND c.kind <> 'LEADERSHIP'
                        AND (c.established_on IS NULL OR c.established_on <= a.units_on)
                        AND (c.dissolved_on IS NULL OR c.dissolved_on > a.units_on),
                    a.units
                FROM asked a CROSS JOIN unit c
                WHERE c.tenant_id = :tenant
                UNION ALL
                SELECT a.nth, p.id, p.id, COALESCE(l.unit_id, p.unit_id), p.sorted_name,
                    p.folded_name COLLATE utf8mb4_0900_ai_ci,
                    a.persons LIKE '%E%'
                        AND FIND_IN_SET(p.category COLLATE utf8mb4_0900_bin, a.categories) > 0
                        AND l.unit_id IS NOT NULL
                        AND (p.left_on IS NULL OR p.left_on > a.persons_on),
                    a.persons
                FROM asked a CROSS JOIN person p
                LEFT JOIN placed l ON l.nth = a.nth AND l.person_id = p.id AND l.latest = 1
                WHERE p.tenant_id = :tenant),
            line (nth, id, person_id, unit_id, sorted_name, folded_name, expected,
                    registration_id, status) AS (
                SELECT s.nth, s.id, s.person_id, s.unit_id, s.sorted_name, s.folded_name,
                    s.expected, r.id,
                    CASE WHEN r.state IN ('SUBMITTED', 'RECEIVED')
                        THEN IF(r.late_reason IS NULL, 'REGISTERED', 'REGISTERED_LATE')
                        ELSE IF(s.state LIKE '%O%', 'OVERDUE', 'MISSING') END
                FROM subject s
                JOIN asked a ON a.nth = s.nth
                JOIN below b ON b.nth = s.nth AND b.id = s.unit_id
                LEFT JOIN registration r ON r.tenant_id = :tenant AND r.plan_id = a.plan_id
                  AND r.wave = a.wave AND r.live_subject = s.id
                WHERE s.expected OR r.state IN ('SUBMITTED', 'RECEIVED'))
            """;

    /** How many of each unit stand how, the overviews in their order. */
    @Query(
            LINES
                    + """
            SELECT n.nth, n.unit_id, n.person_id IS NOT NULL AS is_person, n.status,
                COUNT(*) AS total, SUM(n.expected) AS expected
            FROM line n
            JOIN unit u ON u.tenant_id = :tenant AND u.id = n.unit_id
            GROUP BY n.nth, u.position, n.unit_id, is_person, n.status
            ORDER BY n.nth, u.position, n.unit_id, is_person, n.status
            LIMIT 50000
            """)
    List<CountLine> counts(
            TenantId tenant,
            int count,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<String> waves,
            @Expandable Collection<UnitId> tops,
            UnitId whole,
            @Expandable Collection<String> personDays,
            @Expandable Collection<String> unitDays,
            @Expandable Collection<String> persons,
            @Expandable Collection<String> units,
            @Expandable Collection<String> categories);

    /** Of each overview a page: collectives first, then people, each by name. */
    @Query(
            LINES
                    + """
            , placed_line AS (
                SELECT n.nth, n.person_id, n.unit_id, n.sorted_name, n.expected, n.status,
                    n.registration_id,
                    ROW_NUMBER() OVER (
                        PARTITION BY n.nth ORDER BY n.person_id IS NOT NULL, n.sorted_name, n.id)
                        AS place
                FROM line n
                WHERE n.folded_name LIKE :words
                  AND (:status IS NULL OR n.status = :status)
                  AND (:isPerson IS NULL OR (n.person_id IS NOT NULL) = :isPerson)
                  AND ((n.person_id IS NOT NULL) > :afterPerson
                    OR (n.person_id IS NOT NULL) = :afterPerson
                      AND (n.sorted_name > :afterName
                        OR n.sorted_name = :afterName AND n.id > :afterId)))
            SELECT o.nth, o.person_id, o.unit_id, o.sorted_name, o.expected, o.status,
                o.registration_id
            FROM placed_line o
            WHERE o.place <= :limit
            ORDER BY o.nth, o.place
            """)
    List<SubjectRow> list(
            TenantId tenant,
            int count,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<String> waves,
            @Expandable Collection<UnitId> tops,
            UnitId whole,
            @Expandable Collection<String> personDays,
            @Expandable Collection<String> unitDays,
            @Expandable Collection<String> persons,
            @Expandable Collection<String> units,
            @Expandable Collection<String> categories,
            String words,
            @Nullable RegistrationStatus status,
            @Nullable Boolean isPerson,
            boolean afterPerson,
            String afterName,
            SubjectId afterId,
            int limit);
}
