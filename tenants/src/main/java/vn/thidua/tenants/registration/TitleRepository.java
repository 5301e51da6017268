package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.SubjectId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TitleRepository extends GenericRepository<TitleRow, RegistrationId> {
    @Query(
            """
            INSERT INTO registration_title (tenant_id, registration_id, title)
            VALUES (:tenantId, :registrationId, :title)
            ON DUPLICATE KEY UPDATE title = title
            """)
    void insertAll(Collection<TitleRow> titles);

    @Query(
            """
            DELETE FROM registration_title
            WHERE tenant_id = :tenant AND registration_id = :registration
            """)
    int clear(TenantId tenant, RegistrationId registration);

    /** What a person or unit has registered for under a plan. */
    @Query(
            """
            SELECT r.id AS registration_id, NULLIF(r.wave, '') AS wave, t.title,
                r.late_reason
            FROM registration r
            JOIN registration_title t ON t.tenant_id = :tenant AND t.registration_id = r.id
            WHERE r.tenant_id = :tenant AND r.plan_id = :plan
              AND r.live_subject = :subject
              AND r.state IN ('SUBMITTED', 'RECEIVED')
            ORDER BY t.title, r.id
            LIMIT 1000
            """)
    List<RegisteredTitle> list(TenantId tenant, PlanId plan, SubjectId subject);
}
