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
interface OpenVoteRepository extends GenericRepository<OpenVoteRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_open_vote (tenant_id, session_id, matter_id, round, seat,
                choice)
            VALUES (:tenantId, :sessionId, :matterId, :round, :seat, :choice)
            """)
    void insert(OpenVoteRow row);

    @Query(
            """
            SELECT tenant_id, session_id, matter_id, round, seat, choice
            FROM council_open_vote
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, matter_id, round, seat
            """)
    List<OpenVoteRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);
}
