package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** Reads who registers. Held until the end of the transaction, a subject begins nothing else. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SubjectRepository extends GenericRepository<RegistrationRow, RegistrationId> {
    @Query(
            """
            SELECT name, unit_id, account_id, left_on AS ended_on
            FROM person
            WHERE tenant_id = :tenant AND id = :person
            """)
    Optional<SubjectLine> findPerson(TenantId tenant, PersonId person);

    @Query(
            """
            SELECT name, unit_id, account_id, left_on AS ended_on
            FROM person
            WHERE tenant_id = :tenant AND id = :person
            FOR UPDATE
            """)
    Optional<SubjectLine> holdPerson(TenantId tenant, PersonId person);

    @Query(
            """
            SELECT name, id AS unit_id, NULL AS account_id, dissolved_on AS ended_on
            FROM unit
            WHERE tenant_id = :tenant AND id = :unit
            """)
    Optional<SubjectLine> findUnit(TenantId tenant, UnitId unit);

    @Query(
            """
            SELECT name, id AS unit_id, NULL AS account_id, dissolved_on AS ended_on
            FROM unit
            WHERE tenant_id = :tenant AND id = :unit
            FOR UPDATE
            """)
    Optional<SubjectLine> holdUnit(TenantId tenant, UnitId unit);
}
