package vn.thidua.tenants.registration;

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
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.TallyRecordId;

/** Reads of registrations what counts above the agency. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RegistrationTallyRepository extends GenericRepository<RegistrationRow, RegistrationId> {
    @Query(
            """
            SELECT r.id, r.plan_id, p.year AS plan_year, r.state, r.submitted_at,
                IF(r.person_id IS NULL, 'COLLECTIVE', 'INDIVIDUAL') AS subject_kind
            FROM registration r
            JOIN plan p ON p.tenant_id = :tenant AND p.id = r.plan_id
            WHERE r.tenant_id = :tenant AND r.id IN (:ids)
            """)
    List<Counted> list(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** Those of these that there are, held until the end of the transaction. */
    @Query(
            """
            SELECT r.id
            FROM registration r
            WHERE r.tenant_id = :tenant AND r.id IN (:ids)
            ORDER BY r.id
            FOR UPDATE
            """)
    List<TallyRecordId> hold(TenantId tenant, @Expandable Collection<TallyRecordId> ids);

    /** So many after one, in the order of their ids. */
    @Query(
            """
            SELECT r.id, r.plan_id, p.year AS plan_year, r.state, r.submitted_at,
                IF(r.person_id IS NULL, 'COLLECTIVE', 'INDIVIDUAL') AS subject_kind
            FROM registration r
            JOIN plan p ON p.tenant_id = :tenant AND p.id = r.plan_id
            WHERE r.tenant_id = :tenant AND r.id > :after
            ORDER BY r.id
            LIMIT :limit
            """)
    List<Counted> listAfter(TenantId tenant, TallyRecordId after, int limit);

    /** What the revisions that stand register for. */
    @Query(
            """
            SELECT t.registration_id, t.title
            FROM registration_title t
            WHERE t.tenant_id = :tenant AND t.registration_id IN (:registrations)
            """)
    List<Title> titles(TenantId tenant, @Expandable Collection<RegistrationId> registrations);

    /** A registration without who registers. */
    @Introspected
    record Counted(
            RegistrationId id,
            PlanId planId,
            int planYear,
            RegistrationState state,
            @Nullable Instant submittedAt,
            SubjectKind subjectKind) {
        boolean stands() {
            return state.stands() && submittedAt != null;
        }

        /** The day on which it was sent for the first time. */
        LocalDate sentOn() {
            var sent = submittedAt == null ? Instant.EPOCH : submittedAt;
            return LocalDate.ofInstant(sent, Clocks.VIETNAM);
        }

        /** The plan's year; under a plan of several years the one in which it was sent. */
        int year() {
            return Math.max(planYear, sentOn().getYear());
        }
    }

    /** A title in the words of the form. */
    @Introspected
    record Title(RegistrationId registrationId, String title) {}
}
