package vn.thidua.tenants.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SpecialDayRepository extends GenericRepository<SpecialDayRow, LocalDate> {
    @Query(
            """
            INSERT INTO special_day (tenant_id, held_on, name, is_worked)
            VALUES (:tenantId, :heldOn, :name, :isWorked)
            """)
    void insertAll(Collection<SpecialDayRow> days);

    @Query(
            """
            DELETE FROM special_day
            WHERE tenant_id = :tenant AND held_on BETWEEN :first AND :last
            """)
    int deleteBetween(TenantId tenant, LocalDate first, LocalDate last);

    @Query(
            """
            SELECT held_on, name, is_worked
            FROM special_day
            WHERE tenant_id = :tenant AND held_on BETWEEN :first AND :last
            ORDER BY held_on
            LIMIT 1000
            """)
    List<SpecialDay> list(TenantId tenant, LocalDate first, LocalDate last);
}
