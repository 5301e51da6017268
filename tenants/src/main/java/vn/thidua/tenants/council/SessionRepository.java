package vn.thidua.tenants.council;

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
import vn.thidua.tenants.nomination.AwardReviewId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, CouncilSessionId> {
    /** Sessions, to be chosen from. */
    String SESSIONS =
            """
            SELECT tenant_id, id, council_id, review_id, held_on, place, members, quorum_parts,
                quorum_of, quorum_source, quorum_trust, allows_proxies, polls_absent, tie_break,
                state, opened_at, opened_by, ended_at, reason
            FROM council_session
            """;

    @Query(
            """
            INSERT INTO council_session (tenant_id, id, council_id, review_id, held_on, place,
                members, quorum_parts, quorum_of, quorum_source, quorum_trust, allows_proxies,
                polls_absent, tie_break, state, opened_at, opened_by, ended_at, reason)
            VALUES (:tenantId, :id, :councilId, :reviewId, :heldOn, :place, :members, :quorumParts,
                :quorumOf, :quorumSource, :quorumTrust, :allowsProxies, :pollsAbsent, :tieBreak,
                :state, :openedAt, :openedBy, :endedAt, :reason)
            """)
    void insert(SessionRow row);

    @Query(
            SESSIONS
                    + """
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<SessionRow> list(TenantId tenant, @Expandable Collection<CouncilSessionId> ids);

    /** The session, held until the transaction ends. */
    @Query(
            SESSIONS
                    + """
            WHERE tenant_id = :tenant AND id = :session
            FOR UPDATE
            """)
    Optional<SessionRow> lock(TenantId tenant, CouncilSessionId session);

    @Query(
            SESSIONS
                    + """
            WHERE tenant_id = :tenant AND id < :before
              AND (:council IS NULL OR council_id = :council)
              AND (:review IS NULL OR review_id = :review)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<SessionRow> search(
            TenantId tenant,
            @Nullable CouncilId council,
            @Nullable AwardReviewId review,
            CouncilSessionId before,
            int limit);

    @Query(
            """
            UPDATE council_session
            SET state = :to, ended_at = :now, ended_by = :account, reason = :reason
            WHERE tenant_id = :tenant AND id = :session AND state = 'OPEN'
            """)
    int end(
            TenantId tenant,
            CouncilSessionId session,
            CouncilSessionState to,
            Instant now,
            AccountId account,
            @Nullable String reason);
}
