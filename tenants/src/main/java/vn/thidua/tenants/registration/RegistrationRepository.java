package vn.thidua.tenants.registration;

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
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationRepository extends GenericRepository<RegistrationRow, RegistrationId> {
    @Query(
            """
            INSERT INTO registration (
                tenant_id, id, plan_id, wave, person_id, unit_id, state, withdrawn_from, revision,
                steps, submitted_at, submitted_by, late_reason, late_by, reason)
            VALUES (
                :tenantId, :id, :planId, :wave, :personId, :unitId, :state, :withdrawnFrom,
                :revision, :steps, :submittedAt, :submittedBy, :lateReason, :lateBy, :reason)
            """)
    void insert(RegistrationRow registration);

    /** It stands there now, if nobody has done anything with it since so many steps. */
    @Query(
            """
            UPDATE registration
            SET state = :to, withdrawn_from = :from, revision = :revision, steps = steps + 1,
                submitted_at = :sentAt, submitted_by = :sentBy, late_reason = :late,
                late_by = :allowed, reason = :why
            WHERE tenant_id = :tenant AND id = :id AND steps = :before
            """)
    int move(
            TenantId tenant,
            RegistrationId id,
            int before,
            RegistrationState to,
            @Nullable RegistrationState from,
            int revision,
            @Nullable Instant sentAt,
            @Nullable AccountId sentBy,
            @Nullable String late,
            @Nullable AccountId allowed,
            @Nullable String why);

    @Query(
            """
            SELECT tenant_id, id, plan_id, wave, person_id, unit_id, state, withdrawn_from,
                revision, steps, submitted_at, submitted_by, late_reason, late_by, reason
            FROM registration
            WHERE tenant_id = :tenant AND id = :id
            FOR UPDATE
            """)
    Optional<RegistrationRow> lock(TenantId tenant, RegistrationId id);

    @Query(
            """
            SELECT tenant_id, id, plan_id, wave, person_id, unit_id, state, withdrawn_from,
                revision, steps, submitted_at, submitted_by, late_reason, late_by, reason
            FROM registration
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<RegistrationRow> findAll(TenantId tenant, @Expandable Collection<RegistrationId> ids);

    /** What is not withdrawn of a person or unit. */
    @Query(
            """
            SELECT tenant_id, id, plan_id, wave, person_id, unit_id, state, withdrawn_from,
                revision, steps, submitted_at, submitted_by, late_reason, late_by, reason
            FROM registration
            WHERE tenant_id = :tenant AND plan_id = :plan AND wave = :wave
              AND live_subject = :subject
            """)
    Optional<RegistrationRow> findLive(
            TenantId tenant, PlanId plan, String wave, SubjectId subject);

    /** The latest that is sent and neither returned nor withdrawn. */
    @Query(
            """
            SELECT id FROM registration
            WHERE tenant_id = :tenant AND plan_id = :plan AND live_subject = :subject
              AND state IN ('SUBMITTED', 'RECEIVED')
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<RegistrationId> findStanding(TenantId tenant, PlanId plan, SubjectId subject);

    /** The newest first, of a unit and all that stands below it today. */
    @Query(
            """
            WITH RECURSIVE below (id) AS (
                SELECT t.id FROM unit t WHERE t.tenant_id = :tenant AND t.id = :unit
                UNION
                SELECT u.id
                FROM below b JOIN unit u ON u.parent_id = b.id
                WHERE u.tenant_id = :tenant)
            SELECT r.tenant_id, r.id, r.plan_id, r.wave, r.person_id, r.unit_id, r.state,
                r.withdrawn_from, r.revision, r.steps, r.submitted_at, r.submitted_by,
                r.late_reason, r.late_by, r.reason
            FROM registration r
            WHERE r.tenant_id = :tenant AND r.id < :before
              AND (:plan IS NULL OR r.plan_id = :plan)
              AND (:unit IS NULL
                OR EXISTS (SELECT 1 FROM below b WHERE b.id = r.unit_id))
              AND (:state IS NULL OR r.state = :state)
              AND (:persons IS NULL OR (r.person_id IS NOT NULL) = :persons)
              AND (:late IS NULL OR (r.late_reason IS NOT NULL) = :late)
            ORDER BY r.id DESC
            LIMIT :limit
            """)
    List<RegistrationRow> list(
            TenantId tenant,
            @Nullable PlanId plan,
            @Nullable UnitId unit,
            @Nullable RegistrationState state,
            @Nullable Boolean persons,
            @Nullable Boolean late,
            RegistrationId before,
            int limit);

    /** How many wait for the office. */
    @Query(
            """
            SELECT COUNT(*) FROM registration
            WHERE tenant_id = :tenant AND state = 'SUBMITTED'
            """)
    long waiting(TenantId tenant);
}
