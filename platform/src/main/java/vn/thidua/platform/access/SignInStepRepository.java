package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInStepRepository extends GenericRepository<SignInStepRow, AccountId> {
    @Query(
            """
            INSERT INTO sign_in_step (token_hash, account_id, tenant_id, expires_at)
            VALUES (:tokenHash, :accountId, :tenantId, :expiresAt)
            """)
    void insert(SignInStepRow step);

    @Query(
            """
            SELECT token_hash, account_id, tenant_id, expires_at
            FROM sign_in_step WHERE token_hash = :tokenHash AND expires_at > :now
            """)
    Optional<SignInStepRow> find(byte[] tokenHash, Instant now);

    /** Of several who come with one step, one gets through. */
    @Query("DELETE FROM sign_in_step WHERE token_hash = :tokenHash AND expires_at > :now")
    int take(byte[] tokenHash, Instant now);

    /** Takes away those that nobody took in time. */
    @Query("DELETE FROM sign_in_step WHERE account_id = :account AND expires_at <= :now")
    int clearExpired(AccountId account, Instant now);

    /** Takes away those that were opened with a password that holds no more. */
    @Query("DELETE FROM sign_in_step WHERE account_id = :account")
    int clear(AccountId account);
}
