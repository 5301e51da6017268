package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeadCountRepository extends GenericRepository<HeadCountRow, UnitId> {
    @Query(
            """
            INSERT INTO head_count
                (tenant_id, unit_id, as_of, entry, collectives, cadres, civil_servants,
                 public_employees, contract_employees, recorded_at, recorded_by)
            VALUES (:tenantId, :unitId, :asOf, :entry, :collectives, :cadres, :civilServants,
                :publicEmployees, :contractEmployees, :recordedAt, :recordedBy)
            """)
    void insert(HeadCountRow count);

    @Query(
            """
            SELECT COALESCE(MAX(entry), 0) FROM head_count
            WHERE tenant_id = :tenant AND unit_id = :unit AND as_of = :asOf
            """)
    int entriesOf(TenantId tenant, UnitId unit, LocalDate asOf);

    /** The count of each unit that holds on a day: of the latest day up to it, the latest entry. */
    @Query(
            """
            SELECT c.tenant_id, c.unit_id, c.as_of, c.entry, c.collectives, c.cadres,
                c.civil_servants, c.public_employees, c.contract_employees,
                c.recorded_at, c.recorded_by
            FROM head_count c
            WHERE c.tenant_id = :tenant AND c.unit_id IN (:units) AND c.as_of <= :on
              AND NOT EXISTS (
                SELECT 1 FROM head_count l
                WHERE l.tenant_id = :tenant AND l.unit_id = c.unit_id AND l.as_of <= :on
                  AND (l.as_of > c.as_of OR (l.as_of = c.as_of AND l.entry > c.entry)))
            """)
    List<HeadCountRow> holding(TenantId tenant, @Expandable Collection<UnitId> units, LocalDate on);

    @Query(
            """
            SELECT tenant_id, unit_id, as_of, entry, collectives, cadres, civil_servants,
                public_employees, contract_employees, recorded_at, recorded_by
            FROM head_count
            WHERE tenant_id = :tenant AND unit_id = :unit
              AND (as_of < :asOf OR (as_of = :asOf AND entry < :entry))
            ORDER BY as_of DESC, entry DESC
            LIMIT :limit
            """)
    List<HeadCountRow> list(TenantId tenant, UnitId unit, LocalDate asOf, int entry, int limit);

    /** The persons in all open units together, by the newest count of each. */
    @Query(
            """
            SELECT COALESCE(SUM(c.cadres + c.civil_servants + c.public_employees
                + c.contract_employees), 0)
            FROM head_count c
            JOIN unit u ON u.tenant_id = c.tenant_id AND u.id = c.unit_id
            WHERE c.tenant_id = :tenant AND u.tenant_id = :tenant AND u.dissolved_on IS NULL
              AND NOT EXISTS (
                SELECT 1 FROM head_count l
                WHERE l.tenant_id = :tenant AND l.unit_id = c.unit_id
                  AND (l.as_of > c.as_of OR (l.as_of = c.as_of AND l.entry > c.entry)))
            """)
    long persons(TenantId tenant);
}
