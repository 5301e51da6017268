package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EmailChangeRepository extends GenericRepository<EmailChangeRow, AccountId> {
    @Query(
            """
            INSERT INTO email_change (token_hash, account_id, email, expires_at)
            VALUES (:tokenHash, :accountId, :email, :expiresAt)
            """)
    void insert(EmailChangeRow change);

    @Query(
            """
            SELECT token_hash, account_id, email, expires_at
            FROM email_change WHERE token_hash = :tokenHash AND expires_at > :now
            """)
    Optional<EmailChangeRow> find(byte[] tokenHash, Instant now);

    /** Of several who come with one word, one gets through. */
    @Query("DELETE FROM email_change WHERE token_hash = :tokenHash AND expires_at > :now")
    int take(byte[] tokenHash, Instant now);

    @Query("SELECT COUNT(*) FROM email_change WHERE account_id = :account AND expires_at > :now")
    long countOpen(AccountId account, Instant now);

    @Query("DELETE FROM email_change WHERE account_id = :account")
    int clear(AccountId account);

    @Query("DELETE FROM email_change WHERE account_id = :account AND expires_at <= :now")
    int clearExpired(AccountId account, Instant now);
}
