package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesRepository extends GenericRepository<MinutesRow, CouncilSessionId> {
    @Query(
            """
            INSERT INTO council_minutes (tenant_id, session_id, version, text, correction, drawn_at,
                drawn_by)
            VALUES (:tenantId, :sessionId, :version, :text, :correction, :drawnAt, :drawnBy)
            """)
    void insert(MinutesRow row);

    /** The latest first. */
    @Query(
            """
            SELECT tenant_id, session_id, version, text, correction, drawn_at, drawn_by, number,
                dated_on, chair, secretary, signed_at
            FROM council_minutes
            WHERE tenant_id = :tenant AND session_id IN (:sessions)
            ORDER BY session_id, version DESC
            """)
    List<MinutesRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> sessions);

    /** Draws up anew what was not signed. */
    @Query(
            """
            UPDATE council_minutes SET text = :text, drawn_at = :now, drawn_by = :account
            WHERE tenant_id = :tenant AND session_id = :session AND version = :version
              AND signed_at IS NULL
            """)
    int redraw(
            TenantId tenant,
            CouncilSessionId session,
            int version,
            String text,
            Instant now,
            AccountId account);

    @Query(
            """
            UPDATE council_minutes
            SET number = :number, dated_on = :datedOn, chair = :chair, secretary = :secretary,
                signed_at = :now, signed_by = :account
            WHERE tenant_id = :tenant AND session_id = :session AND version = :version
              AND signed_at IS NULL
            """)
    int sign(
            TenantId tenant,
            CouncilSessionId session,
            int version,
            String number,
            LocalDate datedOn,
            String chair,
            String secretary,
            Instant now,
            AccountId account);
}
