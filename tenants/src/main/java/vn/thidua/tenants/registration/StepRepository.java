package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<StepRow, RegistrationId> {
    @Query(
            """
            INSERT INTO registration_step (
                tenant_id, registration_id, step, action, revision, reason, taken_at, taken_by)
            VALUES (
                :tenantId, :registrationId, :step, :action, :revision, :reason, :takenAt, :takenBy)
            """)
    void insert(StepRow row);

    /** The latest first, so many of each. */
    @Query(
            """
            SELECT tenant_id, registration_id, step, action, revision, reason, taken_at, taken_by
            FROM (
                SELECT s.tenant_id, s.registration_id, s.step, s.action, s.revision, s.reason,
                    s.taken_at, s.taken_by,
                    ROW_NUMBER() OVER (PARTITION BY s.registration_id ORDER BY s.step DESC) AS nth
                FROM registration_step s
                WHERE s.tenant_id = :tenant AND s.registration_id IN (:registrations)) ranked
            WHERE nth <= :each
            ORDER BY registration_id, step DESC
            LIMIT 50000
            """)
    List<StepRow> list(
            TenantId tenant, @Expandable Collection<RegistrationId> registrations, int each);
}
