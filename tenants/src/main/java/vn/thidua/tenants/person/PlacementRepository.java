package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
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
            FROM (
                SELECT p.person_id, p.since_on, p.unit_id, p.job_title,
                    ROW_NUMBER() OVER (PARTITION BY p.person_id ORDER BY p.since_on DESC) AS place
                FROM placement p
                WHERE p.tenant_id = :tenant AND p.person_id IN (:people)) ranked
            WHERE place <= :each
            ORDER BY person_id, since_on DESC
            LIMIT 50000
            """)
    List<Placement> list(TenantId tenant, @Expandable Collection<PersonId> people, int each);
}
