package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, AccountId> {
    @Query(
            """
            INSERT INTO account (id, username, display_name, password_hash, is_operator, failures,
                locked_until, made_at)
            VALUES (:id, :username, :displayName, :passwordHash, :isOperator, :failures,
                :lockedUntil, :madeAt)
            """)
    void insert(AccountRow account);

    @Query(
            """
            SELECT id, username, display_name, password_hash, is_operator, failures, locked_until,
                made_at
            FROM account WHERE username = :username
            """)
    Optional<AccountRow> find(String username);

    @Query("SELECT username, display_name FROM account WHERE id = :id")
    Optional<Profile> profile(AccountId id);

    @CrossesTenants("at the first start: whether there is anybody")
    @Query("SELECT COUNT(*) FROM account")
    long count();

    @Query(
            """
            UPDATE account
            SET locked_until = IF(failures + 1 = :failuresMax, :until, NULL),
                failures = IF(failures >= :failuresMax, 1, failures + 1)
            WHERE id = :id AND (locked_until IS NULL OR locked_until <= :now)
            """)
    int countAttempt(AccountId id, int failuresMax, Instant until, Instant now);

    @Query("UPDATE account SET failures = 0, locked_until = NULL WHERE id = :id")
    void forgiveAttempts(AccountId id);

    @Query(
            """
            UPDATE account SET password_hash = :hash, failures = 0, locked_until = NULL
            WHERE id = :id
            """)
    void setPassword(AccountId id, String hash);

    @Query(
            """
            SELECT t.id, t.slug
            FROM membership m JOIN tenant t ON t.id = m.tenant_id
            WHERE m.account_id = :account
            ORDER BY t.slug
            LIMIT 100
            """)
    List<TenantLine> tenantsOf(AccountId account);

    @Query(
            """
            INSERT INTO one_time_link (token_hash, account_id, expires_at, used_at)
            VALUES (:tokenHash, :accountId, :expiresAt, NULL)
            """)
    void insertLink(byte[] tokenHash, AccountId accountId, Instant expiresAt);

    @Query(
            """
            UPDATE one_time_link SET used_at = :now
            WHERE token_hash = :tokenHash AND used_at IS NULL AND expires_at > :now
            """)
    int useLink(byte[] tokenHash, Instant now);

    @Query("SELECT account_id FROM one_time_link WHERE token_hash = :tokenHash")
    Optional<AccountId> ownerOfLink(byte[] tokenHash);
}
