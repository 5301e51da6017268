package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CitizenRepository extends GenericRepository<CitizenRow, PersonId> {
    @Query(
            """
            INSERT INTO person_citizen (tenant_id, person_id, hash, set_at, set_by)
            VALUES (:tenantId, :personId, :hash, :setAt, :setBy)
            ON DUPLICATE KEY UPDATE hash = :hash, set_at = :setAt, set_by = :setBy
            """)
    void keep(CitizenRow row);

    @Query("DELETE FROM person_citizen WHERE tenant_id = :tenant AND person_id = :person")
    int delete(TenantId tenant, PersonId person);

    @Query(
            """
            SELECT tenant_id, person_id, hash, set_at, set_by
            FROM person_citizen
            WHERE tenant_id = :tenant AND person_id IN (:persons)
            """)
    List<CitizenRow> list(TenantId tenant, @Expandable Collection<PersonId> persons);

    /** Who else of the agency bears it and has not left. */
    @Query(
            """
            SELECT c.person_id
            FROM person_citizen c JOIN person p ON p.tenant_id = :tenant AND p.id = c.person_id
            WHERE c.tenant_id = :tenant AND c.hash = :hash AND c.person_id <> :person
              AND p.left_on IS NULL
            ORDER BY c.person_id
            LIMIT 1
            """)
    List<PersonId> bearers(TenantId tenant, byte[] hash, PersonId person);
}
