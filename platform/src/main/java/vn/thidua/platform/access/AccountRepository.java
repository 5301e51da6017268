package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.CrossesTenants;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRepository extends GenericRepository<AccountRow, AccountId> {
    @Query(
            """
            INSERT INTO account (id, username, display_name, password_hash, is_operator, failures,
                locked_until, made_at, email, closed_at)
            VALUES (:id, :username, :displayName, :passwordHash, :isOperator, :failures,
                :lockedUntil, :madeAt, :email, :closedAt)
            """)
    void insert(AccountRow account);

    @Query(
            """
            SELECT id, username, display_name, password_hash, is_operator, failures, locked_until,
                made_at, email, closed_at
            FROM account WHERE username = :username
            """)
    Optional<AccountRow> find(String username);

    @Query(
            """
            SELECT username, display_name, email FROM account
            WHERE id = :id AND closed_at IS NULL
            """)
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

    /** An attempt that was none: the lock that it alone has closed opens as well. */
    @Query(
            """
            UPDATE account SET failures = failures - 1, locked_until = NULL
            WHERE id = :id AND failures > 0
            """)
    void withdrawAttempt(AccountId id);

    @Query("SELECT password_hash FROM account WHERE id = :id AND password_hash IS NOT NULL")
    Optional<String> passwordHash(AccountId id);

    @Query(
            """
            UPDATE account SET password_hash = :hash, failures = 0, locked_until = NULL
            WHERE id = :id
            """)
    void setPassword(AccountId id, String hash);

    @Query(
            """
            SELECT t.id, t.slug, t.status
            FROM membership m JOIN tenant t ON t.id = m.tenant_id
            WHERE m.account_id = :account
            ORDER BY t.slug
            LIMIT 100
            """)
    List<TenantLine> tenantsOf(AccountId account);

    @Query(
            """
            INSERT INTO one_time_link (token_hash, account_id, purpose, expires_at, used_at)
            VALUES (:tokenHash, :accountId, :purpose, :expiresAt, NULL)
            """)
    void insertLink(byte[] tokenHash, AccountId accountId, LinkPurpose purpose, Instant expiresAt);

    @Query(
            """
            UPDATE one_time_link SET used_at = :now
            WHERE token_hash = :tokenHash AND used_at IS NULL AND expires_at > :now
            """)
    int useLink(byte[] tokenHash, Instant now);

    @Query("SELECT account_id FROM one_time_link WHERE token_hash = :tokenHash")
    Optional<AccountId> ownerOfLink(byte[] tokenHash);

    @Query(
            """
            SELECT COUNT(*) FROM one_time_link
            WHERE account_id = :account AND purpose = 'RESET' AND expires_at > :now
            """)
    long countOpenResets(AccountId account, Instant now);

    @Query(
            """
            UPDATE one_time_link SET used_at = :now
            WHERE account_id = :account AND used_at IS NULL
            """)
    int spendLinks(AccountId account, Instant now);

    /** Whoever sets the password holds the account, so that two links are not used at once. */
    @Query("SELECT id FROM account WHERE id = :id AND closed_at IS NULL FOR UPDATE")
    Optional<AccountId> lock(AccountId id);

    @Query(
            """
            UPDATE account SET closed_at = :now, closed_in = :tenant, password_hash = NULL
            WHERE id = :id AND closed_at IS NULL AND is_operator = FALSE
              AND EXISTS (
                  SELECT 1 FROM membership m
                  WHERE m.account_id = account.id AND m.tenant_id = :tenant)
              AND NOT EXISTS (
                  SELECT 1 FROM membership o
                  WHERE o.account_id = account.id AND o.tenant_id <> :tenant)
            """)
    int closeIfOnlyOf(TenantId tenant, AccountId id, Instant now);

    /** One that this tenant was the last to let go. */
    @Query("SELECT id FROM account WHERE closed_in = :tenant AND username = :username")
    Optional<AccountId> findClosed(TenantId tenant, String username);

    @Query(
            """
            UPDATE account
            SET closed_at = NULL, closed_in = NULL, failures = 0, locked_until = NULL
            WHERE id = :id AND closed_in = :tenant
            """)
    int reopen(TenantId tenant, AccountId id);

    @Query("UPDATE account SET email = :email WHERE id = :id")
    void setEmail(AccountId id, @Nullable String email);
}
