package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacementRepository extends GenericRepository<PlacementRow, PersonId> {
    @Query(
            """
            INSERT INTO placement (tenant_id, person_id, since_on, unit_id, job_title)
            VALUES (:tenantId, :personId, :sinceOn, :unitId, :jobTitle)
            """)
    void insert(PlacementRow placement);

    @Query(
            """
            SELECT person_id, since_on, unit_id, job_title
            FROM placement
            WHERE tenant_id = :tenant AND person_id = :person AND since_on < :before
            ORDER BY since_on DESC
            LIMIT :limit
            """)
    List<Placement> list(TenantId tenant, PersonId person, LocalDate before, int limit);
}
