package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<SessionRow, SessionId> {
    @Query(
            """
            INSERT INTO session (id, account_id, tenant_id, refresh_hash, started_at, expires_at,
                ended_at, address, device)
            VALUES (:id, :accountId, :tenantId, :refreshHash, :startedAt, :expiresAt, :endedAt,
                :address, :device)
            """)
    void insert(SessionRow session);

    @Query(
            """
            SELECT s.account_id, a.username, a.display_name, s.tenant_id, t.agency_id, t.slug,
                t.status, GROUP_CONCAT(g.role) AS roles, COALESCE(m.settles, FALSE) AS settles
            FROM session s
            JOIN account a ON a.id = s.account_id
            LEFT JOIN tenant t ON t.id = s.tenant_id
            LEFT JOIN membership m ON m.tenant_id = s.tenant_id AND m.account_id = s.account_id
            LEFT JOIN role_grant g ON g.tenant_id = s.tenant_id AND g.account_id = s.account_id
            WHERE s.id = :id AND s.ended_at IS NULL AND s.expires_at > :now
              AND IF(s.tenant_id IS NULL, a.is_operator, m.account_id IS NOT NULL)
            GROUP BY s.id
            """)
    Optional<SessionLine> find(SessionId id, Instant now);

    @Query(
            """
            UPDATE session SET refresh_hash = :fresh, expires_at = :until
            WHERE id = :id AND refresh_hash = :old AND ended_at IS NULL AND expires_at > :now
            """)
    int rotate(SessionId id, byte[] old, byte[] fresh, Instant until, Instant now);

    @Query("UPDATE session SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
    void end(SessionId id, Instant now);

    @Query("UPDATE session SET ended_at = :now WHERE account_id = :account AND ended_at IS NULL")
    void endAll(AccountId account, Instant now);

    @Query(
            """
            UPDATE session SET ended_at = :now
            WHERE account_id = :account AND tenant_id = :tenant AND ended_at IS NULL
              AND expires_at > :now
            """)
    int endAllIn(TenantId tenant, AccountId account, Instant now);

    @Query(
            """
            UPDATE session SET ended_at = :now
            WHERE account_id = :account AND id = :id AND ended_at IS NULL AND expires_at > :now
            """)
    int endOf(AccountId account, SessionId id, Instant now);

    @Query(
            """
            UPDATE session SET ended_at = :now
            WHERE tenant_id = :tenant AND id = :id AND ended_at IS NULL AND expires_at > :now
            """)
    int endIn(TenantId tenant, SessionId id, Instant now);

    @Query("SELECT COUNT(*) FROM session WHERE account_id = :account AND id = :id")
    long countOf(AccountId account, SessionId id);

    @Query("SELECT COUNT(*) FROM session WHERE tenant_id = :tenant AND id = :id")
    long countIn(TenantId tenant, SessionId id);

    @Query(
            """
            UPDATE session SET ended_at = :now
            WHERE account_id = :account AND ended_at IS NULL AND expires_at > :now
              AND (:kept IS NULL OR id <> :kept)
            """)
    int endOthers(AccountId account, @Nullable SessionId kept, Instant now);

    @Query(
            """
            SELECT s.id, s.account_id, a.username, a.display_name, t.agency_id, s.started_at,
                s.expires_at, s.address, s.device
            FROM session s
            JOIN account a ON a.id = s.account_id
            LEFT JOIN tenant t ON t.id = s.tenant_id
            WHERE s.account_id = :account AND s.ended_at IS NULL AND s.expires_at > :now
              AND s.id < :before
            ORDER BY s.id DESC
            LIMIT :limit
            """)
    List<RunningSession> listOf(AccountId account, SessionId before, Instant now, int limit);

    @Query(
            """
            SELECT s.id, s.account_id, a.username, a.display_name, t.agency_id, s.started_at,
                s.expires_at, s.address, s.device
            FROM session s
            JOIN account a ON a.id = s.account_id
            JOIN tenant t ON t.id = s.tenant_id
            WHERE s.tenant_id = :tenant AND (:account IS NULL OR s.account_id = :account)
              AND s.ended_at IS NULL AND s.expires_at > :now AND s.id < :before
            ORDER BY s.id DESC
            LIMIT :limit
            """)
    List<RunningSession> listIn(
            TenantId tenant, @Nullable AccountId account, SessionId before, Instant now, int limit);
}
