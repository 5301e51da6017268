package vn.thidua.tenants.eligibility;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.subject.SubjectId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EligibilityHoldRepository
        extends GenericRepository<EligibilityHoldRow, EligibilityHoldId> {
    @Query(
            """
            INSERT INTO eligibility_hold (tenant_id, id, person_id, collective_id, ground, cause,
                opened_on, opened_at, opened_by, outcome, sanction, conclusion, closed_on, revision)
            VALUES (:tenantId, :id, :personId, :collectiveId, :ground, :cause, :openedOn,
                :openedAt, :openedBy, :outcome, :sanction, :conclusion, :closedOn, :revision)
            """)
    void insert(EligibilityHoldRow row);

    @Query(
            """
            SELECT tenant_id, id, person_id, collective_id, ground, cause, opened_on, opened_at,
                opened_by, outcome, sanction, conclusion, closed_on, revision
            FROM eligibility_hold
            WHERE tenant_id = :tenant AND id = :hold
            """)
    Optional<EligibilityHoldRow> find(TenantId tenant, EligibilityHoldId hold);

    /** It is settled, if it stood just so. */
    @Query(
            """
            UPDATE eligibility_hold
            SET outcome = :result, sanction = :penalty, conclusion = :text, closed_on = :day,
                closed_at = :now, closed_by = :account, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :hold AND revision = :expected AND outcome IS NULL
            """)
    int close(
            TenantId tenant,
            EligibilityHoldId hold,
            int expected,
            HoldOutcome result,
            @Nullable DisciplinaryAction penalty,
            String text,
            LocalDate day,
            Instant now,
            AccountId account);

    /** It holds again, if it was settled just so. */
    @Query(
            """
            UPDATE eligibility_hold
            SET outcome = NULL, sanction = NULL, conclusion = NULL, closed_on = NULL,
                closed_at = NULL, closed_by = NULL, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :hold AND revision = :expected
              AND outcome IS NOT NULL
            """)
    int reopen(TenantId tenant, EligibilityHoldId hold, int expected);

    /** The newest first. */
    @Query(
            """
            SELECT tenant_id, id, person_id, collective_id, ground, cause, opened_on, opened_at,
                opened_by, outcome, sanction, conclusion, closed_on, revision
            FROM eligibility_hold
            WHERE tenant_id = :tenant AND id < :before
              AND (:subject IS NULL OR person_id = :subject OR collective_id = :subject)
              AND (:open IS NULL OR (outcome IS NULL) = :open)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<EligibilityHoldRow> search(
            TenantId tenant,
            @Nullable SubjectId subject,
            @Nullable Boolean open,
            EligibilityHoldId before,
            int limit);

    /**
     * What stands against a person, or against a unit, those below it and whoever is in them: holds
     * that are open, and how those that ended in a sanction between two days did.
     */
    @Query(
            """
            WITH RECURSIVE below (id) AS (
                SELECT t.id FROM unit t WHERE t.tenant_id = :tenant AND t.id = :subject
                UNION
                SELECT u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant)
            SELECT DISTINCT h.sanction
            FROM eligibility_hold h
            LEFT JOIN person p ON p.tenant_id = :tenant AND p.id = h.person_id
                AND p.left_on IS NULL
            WHERE h.tenant_id = :tenant
              AND (h.outcome IS NULL
                OR (h.outcome = 'SANCTIONED' AND h.closed_on BETWEEN :from AND :to))
              AND (h.person_id = :subject
                OR EXISTS (
                    SELECT 1 FROM below b WHERE b.id = h.collective_id OR b.id = p.unit_id))
            """)
    List<Against> listAgainst(TenantId tenant, SubjectId subject, LocalDate from, LocalDate to);

    /** Those of these people and units whom an open hold keeps back, of their own or of members. */
    @Query(
            """
            WITH RECURSIVE below (top_id, id) AS (
                SELECT t.id, t.id FROM unit t WHERE t.tenant_id = :tenant AND t.id IN (:subjects)
                UNION
                SELECT b.top_id, u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant)
            SELECT h.person_id AS id
            FROM eligibility_hold h
            WHERE h.tenant_id = :tenant AND h.outcome IS NULL AND h.person_id IN (:subjects)
            UNION
            SELECT b.top_id
            FROM eligibility_hold h
            LEFT JOIN person p ON p.tenant_id = :tenant AND p.id = h.person_id
                AND p.left_on IS NULL
            JOIN below b ON b.id = h.collective_id OR b.id = p.unit_id
            WHERE h.tenant_id = :tenant AND h.outcome IS NULL
            """)
    List<SubjectId> listHeld(TenantId tenant, @Expandable Collection<SubjectId> subjects);

    /** Something that stands against a subject: a sanction, or a hold that is open. */
    @Introspected
    record Against(@Nullable DisciplinaryAction sanction) {}
}
