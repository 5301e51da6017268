package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

/** What was written: once, and never changed. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RevisionRepository extends GenericRepository<RevisionRow, RegistrationId> {
    @Query(
            """
            INSERT INTO registration_revision (
                tenant_id, registration_id, revision, plan_version, body_format, form, answers,
                written_at, written_by)
            VALUES (
                :tenantId, :registrationId, :revision, :planVersion, :bodyFormat, :form, :answers,
                :writtenAt, :writtenBy)
            """)
    void insert(RevisionRow row);

    /** The revisions that stand. */
    @Query(
            """
            SELECT v.tenant_id, v.registration_id, v.revision, v.plan_version, v.body_format,
                v.form, v.answers, v.written_at, v.written_by
            FROM registration r
            JOIN registration_revision v ON v.tenant_id = :tenant AND v.registration_id = r.id
              AND v.revision = r.revision
            WHERE r.tenant_id = :tenant AND r.id IN (:registrations)
            """)
    List<RevisionRow> listCurrent(
            TenantId tenant, @Expandable Collection<RegistrationId> registrations);

    /** The latest first, so many of each. */
    @Query(
            """
            WITH chosen (registration_id, revision, nth) AS (
                SELECT c.registration_id, c.revision,
                    ROW_NUMBER() OVER (
                        PARTITION BY c.registration_id ORDER BY c.revision DESC)
                FROM registration_revision c
                WHERE c.tenant_id = :tenant AND c.registration_id IN (:registrations))
            SELECT v.tenant_id, v.registration_id, v.revision, v.plan_version, v.body_format,
                v.form, v.answers, v.written_at, v.written_by
            FROM chosen
            JOIN registration_revision v ON v.tenant_id = :tenant
              AND v.registration_id = chosen.registration_id AND v.revision = chosen.revision
            WHERE chosen.nth <= :each
            ORDER BY v.registration_id, v.revision DESC
            """)
    List<RevisionRow> list(
            TenantId tenant, @Expandable Collection<RegistrationId> registrations, int each);
}
