package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HeadCountRepository extends GenericRepository<HeadCountRow, UnitId> {
    @Query(
            """
            INSERT INTO head_count
                (tenant_id, unit_id, counted_on, entry, collectives, cadres, civil_servants,
                 public_employees, contract_employees, women, recorded_at, recorded_by)
            VALUES (:tenantId, :unitId, :countedOn, :entry, :collectives, :cadres, :civilServants,
                :publicEmployees, :contractEmployees, :women, :recordedAt, :recordedBy)
            """)
    void insert(HeadCountRow count);

    @Query(
            """
            SELECT COALESCE(MAX(entry), 0) FROM head_count
            WHERE tenant_id = :tenant AND unit_id = :unit AND counted_on = :countedOn
            """)
    int entriesOf(TenantId tenant, UnitId unit, LocalDate countedOn);

    @Query(
            """
            SELECT MIN(counted_on) FROM head_count
            WHERE tenant_id = :tenant AND unit_id = :unit AND counted_on > :day
            """)
    Optional<LocalDate> nextAfter(TenantId tenant, UnitId unit, LocalDate day);

    /** The count of each unit that holds on a day: of the latest day up to it, the latest entry. */
    @Query(
            """
            SELECT c.tenant_id, c.unit_id, c.counted_on, c.entry, c.collectives, c.cadres,
                c.civil_servants, c.public_employees, c.contract_employees, c.women,
                c.recorded_at, c.recorded_by
            FROM head_count c
            WHERE c.tenant_id = :tenant AND c.unit_id IN (:units) AND c.counted_on <= :on
              AND NOT EXISTS (
                SELECT 1 FROM head_count l
                WHERE l.tenant_id = :tenant AND l.unit_id = c.unit_id AND l.counted_on <= :on
                  AND (l.counted_on > c.counted_on
                    OR (l.counted_on = c.counted_on AND l.entry > c.entry)))
            """)
    List<HeadCountRow> holding(TenantId tenant, @Expandable Collection<UnitId> units, LocalDate on);

    @Query(
            """
            SELECT tenant_id, unit_id, counted_on, entry, collectives, cadres, civil_servants,
                public_employees, contract_employees, women, recorded_at, recorded_by
            FROM head_count
            WHERE tenant_id = :tenant AND unit_id = :unit
              AND (counted_on < :countedOn OR (counted_on = :countedOn AND entry < :entry))
            ORDER BY counted_on DESC, entry DESC
            LIMIT :limit
            """)
    List<HeadCountRow> list(
            TenantId tenant, UnitId unit, LocalDate countedOn, int entry, int limit);
}
