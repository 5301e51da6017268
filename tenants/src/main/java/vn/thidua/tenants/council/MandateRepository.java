package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MandateRepository extends GenericRepository<MandateRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_mandate (tenant_id, session_id, seat, proxy, document)
            VALUES (:tenantId, :sessionId, :seat, :proxy, :document)
            """)
    void insert(MandateRow row);

    @Query(
            """
            DELETE FROM council_mandate
            WHERE tenant_id = :tenant AND session_id = :session AND seat = :seat
            """)
    int clear(TenantId tenant, CouncilSessionId session, int seat);

    @Query(
            """
            SELECT tenant_id, session_id, seat, proxy, document
            FROM council_mandate
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, seat
            """)
    List<MandateRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);
}
