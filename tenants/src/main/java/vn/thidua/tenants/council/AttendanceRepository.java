package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendanceRepository extends GenericRepository<AttendanceRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_attendance (tenant_id, session_id, seat, person_id, outsider,
                office, present)
            VALUES (:tenantId, :sessionId, :seat, :personId, :outsider, :office, :present)
            """)
    void insertAll(Collection<AttendanceRow> rows);

    @Query(
            """
            SELECT tenant_id, session_id, seat, person_id, outsider, office, present
            FROM council_attendance
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, seat
            """)
    List<AttendanceRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);

    @Query(
            """
            SELECT tenant_id, session_id, seat, person_id, outsider, office, present
            FROM council_attendance
            WHERE tenant_id = :tenant AND session_id = :session AND person_id = :person
            """)
    Optional<AttendanceRow> find(TenantId tenant, CouncilSessionId session, PersonId person);

    /** These were there, and nobody else. */
    @Query(
            """
            UPDATE council_attendance SET present = (seat IN (:seats))
            WHERE tenant_id = :tenant AND session_id = :session
            """)
    int record(TenantId tenant, CouncilSessionId session, @Expandable Collection<Integer> seats);
}
