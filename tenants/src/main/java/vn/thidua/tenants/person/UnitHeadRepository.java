package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface UnitHeadRepository extends GenericRepository<UnitHeadRow, UnitId> {
    @Query(
            """
            INSERT INTO unit_head (tenant_id, unit_id, person_id, since_on)
            VALUES (:tenantId, :unitId, :personId, :sinceOn)
            """)
    void insert(UnitHeadRow head);

    @Query("DELETE FROM unit_head WHERE tenant_id = :tenant AND unit_id = :unit")
    int relieve(TenantId tenant, UnitId unit);

    @Query("DELETE FROM unit_head WHERE tenant_id = :tenant AND person_id = :person")
    int relieveEverywhere(TenantId tenant, PersonId person);

    @Query(
            """
            SELECT unit_id, person_id, since_on FROM unit_head
            WHERE tenant_id = :tenant AND unit_id IN (:units)
            """)
    List<UnitHead> list(TenantId tenant, @Expandable Collection<UnitId> units);

    /** Who heads a unit heads all that lie under it. */
    @Query(
            """
            WITH RECURSIVE headed (id) AS (
                SELECT h.unit_id
                FROM unit_head h
                JOIN person p ON p.tenant_id = h.tenant_id AND p.id = h.person_id
                WHERE h.tenant_id = :tenant AND p.tenant_id = :tenant AND p.account_id = :account
                UNION
                SELECT u.id
                FROM headed JOIN unit u ON u.parent_id = headed.id
                WHERE u.tenant_id = :tenant)
            SELECT id FROM headed WHERE id IN (:units)
            """)
    List<UnitId> headedAmong(
            TenantId tenant, AccountId account, @Expandable Collection<UnitId> units);
}
