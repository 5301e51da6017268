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
interface VoterRepository extends GenericRepository<VoterRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_voter (tenant_id, session_id, matter_id, round, seat, sealed)
            VALUES (:tenantId, :sessionId, :matterId, :round, :seat, :sealed)
            """)
    void insert(VoterRow row);

    @Query(
            """
            SELECT tenant_id, session_id, matter_id, round, seat, sealed
            FROM council_voter
            WHERE tenant_id = :tenant AND session_id = :session
              AND matter_id IN (:matters)
            ORDER BY matter_id, round, seat
            """)
    List<VoterRow> list(
            TenantId tenant, CouncilSessionId session, @Expandable Collection<MatterId> matters);

    /** Writes the rows anew, all at once. */
    @Query(
            """
            UPDATE council_voter SET sealed = TRUE
            WHERE tenant_id = :tenant AND session_id = :session
              AND matter_id IN (:matters) AND sealed = FALSE
            """)
    int seal(TenantId tenant, CouncilSessionId session, @Expandable Collection<MatterId> matters);
}
