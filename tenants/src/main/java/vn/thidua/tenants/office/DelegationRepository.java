package vn.thidua.tenants.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DelegationRepository extends GenericRepository<DelegationRow, DelegationId> {
    @Query(
            """
            INSERT INTO delegation (
                tenant_id, id, principal_id, deputy_id, begins_on, ends_on, note, given_at,
                given_by)
            VALUES (
                :tenantId, :id, :principalId, :deputyId, :beginsOn, :endsOn, :note, :givenAt,
                :givenBy)
            """)
    void insert(DelegationRow delegation);

    @Query(
            """
            UPDATE delegation SET ended_at = :now, ended_by = :account
            WHERE tenant_id = :tenant AND id = :delegation AND ended_at IS NULL
            """)
    int end(TenantId tenant, DelegationId delegation, Instant now, AccountId account);

    @Query(
            """
            SELECT id, principal_id, deputy_id, begins_on, ends_on, note, given_at, ended_at
            FROM delegation
            WHERE tenant_id = :tenant AND id = :delegation
            """)
    Optional<Delegation> find(TenantId tenant, DelegationId delegation);

    /** Those in force or to come. */
    @Query(
            """
            SELECT id, principal_id, deputy_id, begins_on, ends_on, note, given_at, ended_at
            FROM delegation
            WHERE tenant_id = :tenant AND ended_at IS NULL
              AND (ends_on IS NULL OR ends_on >= :today)
            ORDER BY begins_on, id
            LIMIT 100
            """)
    List<Delegation> list(TenantId tenant, LocalDate today);

    /** In whose place somebody may act on a day. */
    @Query(
            """
            SELECT DISTINCT principal_id
            FROM delegation
            WHERE tenant_id = :tenant AND deputy_id = :deputy AND ended_at IS NULL
              AND begins_on <= :today AND (ends_on IS NULL OR ends_on >= :today)
            ORDER BY principal_id
            LIMIT 100
            """)
    List<PersonId> principals(TenantId tenant, PersonId deputy, LocalDate today);
}
