package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInAttemptRepository extends GenericRepository<SignInAttemptRow, SignInAttemptId> {
    @Query(
            """
            INSERT INTO sign_in_attempt
                (id, account_id, tenant_id, happened_at, outcome, address, device)
            VALUES (:id, :accountId, :tenantId, :happenedAt, :outcome, :address, :device)
            """)
    void insert(SignInAttemptRow attempt);

    @Query(
            """
            SELECT t.id, t.account_id, a.username, a.display_name, t.happened_at, t.outcome,
                t.address, t.device
            FROM sign_in_attempt t JOIN account a ON a.id = t.account_id
            WHERE t.account_id = :account AND t.id < :before
            ORDER BY t.id DESC
            LIMIT :limit
            """)
    List<SignInAttempt> listOf(AccountId account, SignInAttemptId before, int limit);

    @Query(
            """
            SELECT t.id, t.account_id, a.username, a.display_name, t.happened_at, t.outcome,
                t.address, t.device
            FROM sign_in_attempt t JOIN account a ON a.id = t.account_id
            WHERE t.tenant_id = :tenant AND (:account IS NULL OR t.account_id = :account)
              AND t.id < :before
            ORDER BY t.id DESC
            LIMIT :limit
            """)
    List<SignInAttempt> listIn(
            TenantId tenant, @Nullable AccountId account, SignInAttemptId before, int limit);
}
