package vn.thidua.tenants.standard;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

/** Looks through the records of an agency for what standards ask of somebody. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RecordRepository extends GenericRepository<IndicatorScoreRow, UnitId> {
    /**
     * The years in which the agency has decisions on an award, and whether they name somebody. What
     * was revoked for everybody is as if it had not been decided.
     */
    @Query(
            """
            SELECT d.year, MAX(EXISTS (
                SELECT 1 FROM award_line l
                WHERE l.tenant_id = :tenant AND l.decision_id = d.id AND l.subject_id = :subject
                  AND l.award = :award AND l.state = 'AWARDED')) AS held
            FROM award_decision d
            WHERE d.tenant_id = :tenant AND d.state IN ('ISSUED', 'REVOKED') AND d.year <= :last
              AND EXISTS (
                SELECT 1 FROM award_line o
                WHERE o.tenant_id = :tenant AND o.decision_id = d.id AND o.award = :award
                  AND (o.state = 'AWARDED'
                    OR (o.state = 'REVOKED' AND o.subject_id = :subject)))
            GROUP BY d.year
            ORDER BY d.year DESC
            LIMIT 50
            """)
    List<YearLine> years(TenantId tenant, String award, SubjectId subject, int last);

    /** What somebody was awarded in which year, at which level and for what, the newest first. */
    @Query(
            """
            SELECT d.year, l.level, l.commendation_type
            FROM award_line l
            JOIN award_decision d ON d.tenant_id = :tenant AND d.id = l.decision_id
            WHERE l.tenant_id = :tenant AND l.subject_id = :subject AND l.award = :award
              AND l.state = 'AWARDED' AND d.year <= :last
            ORDER BY d.year DESC, l.id
            LIMIT 200
            """)
    List<HeldLine> held(TenantId tenant, String award, SubjectId subject, int last);

    /** The day from which the agency knows somebody; nothing where no day is known. */
    @Query(
            """
            SELECT MIN(k.since_on)
            FROM (
                SELECT p.since_on FROM placement p
                WHERE p.tenant_id = :tenant AND p.person_id = :subject
                UNION ALL
                SELECT u.established_on FROM unit u
                WHERE u.tenant_id = :tenant AND u.id = :subject) k
            HAVING MIN(k.since_on) IS NOT NULL
            """)
    Optional<LocalDate> since(TenantId tenant, SubjectId subject);

    /**
     * How many are in a unit and all below it, and how many of them hold an award of a year;
     * nothing where nobody is.
     */
    @Query(
            """
            WITH RECURSIVE down (id) AS (
                SELECT u.id FROM unit u WHERE u.tenant_id = :tenant AND u.id = :unit
                UNION ALL
                SELECT u.id FROM down JOIN unit u ON u.parent_id = down.id
                WHERE u.tenant_id = :tenant AND u.dissolved_on IS NULL
            )
            SELECT COUNT(*) AS members,
                COALESCE(SUM(EXISTS (
                    SELECT 1 FROM award_line l
                    JOIN award_decision d ON d.tenant_id = :tenant AND d.id = l.decision_id
                    WHERE l.tenant_id = :tenant AND l.person_id = p.id AND l.award = :award
                      AND l.state = 'AWARDED' AND d.year = :year)), 0) AS holders,
                (SELECT COALESCE(SUM(c.cadres + c.civil_servants + c.public_employees
                    + c.contract_employees), 0)
                 FROM down h
                 JOIN head_count c ON c.tenant_id = :tenant AND c.unit_id = h.id
                 WHERE NOT EXISTS (
                    SELECT 1 FROM head_count x
                    WHERE x.tenant_id = :tenant AND x.unit_id = c.unit_id
                      AND (x.counted_on > c.counted_on
                        OR (x.counted_on = c.counted_on AND x.entry > c.entry)))) AS heads
            FROM person p
            JOIN down ON down.id = p.unit_id
            WHERE p.tenant_id = :tenant AND p.left_on IS NULL
            HAVING COUNT(*) > 0
            """)
    Optional<MembersLine> members(TenantId tenant, UnitId unit, String award, int year);

    /**
     * Somebody's recognised initiatives by their scope, and how many are not used for others than
     * the nomination that they have already.
     */
    @Query(
            """
            SELECT i.effect_scope AS scope, COUNT(*) AS recognised,
                COALESCE(SUM(n.id IS NULL), 0) AS unused
            FROM initiative_author a
            JOIN initiative i ON i.tenant_id = :tenant AND i.id = a.initiative_id
            LEFT JOIN initiative_use s ON s.tenant_id = :tenant
              AND s.initiative_id = a.initiative_id AND s.person_id = a.person_id
            LEFT JOIN nomination n ON n.tenant_id = :tenant AND n.id = s.nomination_id
              AND n.standing = TRUE AND (:own IS NULL OR n.id <> :own)
            WHERE a.tenant_id = :tenant AND a.person_id = :person AND i.state = 'RECOGNISED'
            GROUP BY i.effect_scope
            ORDER BY i.effect_scope
            LIMIT 10
            """)
    List<InitiativeLine> initiatives(
            TenantId tenant, PersonId person, @Nullable StandingNominationId own);

    /** How many plans of its own a unit has issued under a plan of the agency. */
    @Query(
            """
            SELECT COUNT(*) FROM plan
            WHERE tenant_id = :tenant AND under_id = :plan AND unit_id = :unit
              AND issued_on IS NOT NULL AND state <> 'DISCARDED'
            """)
    int ownPlans(TenantId tenant, PlanId plan, UnitId unit);

    /** Whether somebody held an award in a year. */
    @Introspected
    record YearLine(int year, int held) {}

    /** An award that somebody holds; for what is absent where nobody said it. */
    @Introspected
    record HeldLine(int year, AwardLevel level, @Nullable CommendationType commendationType) {}

    /** The members of a collective: those on its list, those who hold the award, those counted. */
    @Introspected
    record MembersLine(int members, int holders, int heads) {}

    /** Recognised initiatives of one scope. */
    @Introspected
    record InitiativeLine(EffectScope scope, int recognised, int unused) {}
}
