package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SecondFactorRepository extends GenericRepository<SecondFactorRow, AccountId> {
    @Query(
            """
            INSERT INTO second_factor (account_id, secret, last_step, enabled_at)
            VALUES (:accountId, :secret, :lastStep, :enabledAt)
            """)
    void insert(SecondFactorRow factor);

    @Query(
            """
            SELECT account_id, secret, last_step, enabled_at
            FROM second_factor WHERE account_id = :account
            """)
    Optional<SecondFactorRow> find(AccountId account);

    /** Of several who come with the code of one half minute, or an older one, one gets through. */
    @Query(
            """
            UPDATE second_factor SET last_step = :step
            WHERE account_id = :account AND last_step < :step
            """)
    int useStep(AccountId account, long step);

    @Query("DELETE FROM second_factor WHERE account_id = :account")
    int delete(AccountId account);

    @Query(
            """
            INSERT INTO recovery_code (account_id, code_hash, used_at)
            VALUES (:accountId, :codeHash, NULL)
            """)
    void insertCode(AccountId accountId, byte[] codeHash);

    @Query(
            """
            UPDATE recovery_code SET used_at = :now
            WHERE account_id = :account AND code_hash = :codeHash AND used_at IS NULL
            """)
    int useCode(AccountId account, byte[] codeHash, Instant now);

    @Query("SELECT COUNT(*) FROM recovery_code WHERE account_id = :account AND used_at IS NULL")
    long countCodes(AccountId account);

    @Query("DELETE FROM recovery_code WHERE account_id = :account")
    int deleteCodes(AccountId account);
}
