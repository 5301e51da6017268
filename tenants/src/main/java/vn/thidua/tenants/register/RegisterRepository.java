package vn.thidua.tenants.register;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RegisterRepository extends GenericRepository<RegisterEntryRow, String> {
    /** Whoever takes a number holds the counter until the end of the transaction. */
    @Query(
            """
            SELECT last FROM register_counter
            WHERE tenant_id = :tenant AND register = :register AND year = :year
            FOR UPDATE
            """)
    Optional<Integer> lock(TenantId tenant, String register, int year);

    /** Begins a year's register; if another has just done so, waits for it and holds it. */
    @Query(
            """
            INSERT INTO register_counter (tenant_id, register, year, last)
            VALUES (:tenant, :register, :year, 0)
            ON DUPLICATE KEY UPDATE last = last
            """)
    void begin(TenantId tenant, String register, int year);

    @Query(
            """
            UPDATE register_counter SET last = :last
            WHERE tenant_id = :tenant AND register = :register AND year = :year
            """)
    int count(TenantId tenant, String register, int year, int last);

    @Query(
            """
            SELECT COUNT(*) FROM register_entry
            WHERE tenant_id = :tenant AND register = :register AND year = :year
              AND number = :number
            """)
    long taken(TenantId tenant, String register, int year, String number);

    @Query(
            """
            INSERT INTO register_entry (tenant_id, register, year, number, plan_id, version,
                decision_id, decision_part)
            VALUES (:tenantId, :register, :year, :number, :planId, :version, :decisionId,
                :decisionPart)
            """)
    void insert(RegisterEntryRow entry);
}
