package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.directory.AgencyId;

/** Who reads in closed tenants without having been theirs. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ArchiveRepository extends GenericRepository<MembershipRow, AccountId> {

    /** Held, so that it is not opened again meanwhile. */
    @Query("SELECT id FROM tenant WHERE agency_id = :agency AND status = 'CLOSED' FOR SHARE")
    Optional<TenantId> findClosed(AgencyId agency);

    /** Somebody of the tenant reads in the closed one. */
    @Query(
            """
            INSERT IGNORE INTO archive_reader (
                tenant_id, closed_tenant_id, account_id, admitted_at)
            SELECT m.tenant_id, :closed, m.account_id, :now
            FROM membership m
            WHERE m.tenant_id = :tenant AND m.account_id = :account
              AND NOT EXISTS (
                  SELECT 1 FROM membership o
                  WHERE o.tenant_id = :closed AND o.account_id = :account)
            """)
    int admit(TenantId tenant, TenantId closed, AccountId account, Instant now);

    @Query(
            """
            DELETE FROM archive_reader
            WHERE tenant_id = :tenant AND closed_tenant_id = :closed AND account_id = :account
            """)
    int dismiss(TenantId tenant, TenantId closed, AccountId account);

    /** The closed tenants in which somebody of the tenant reads. */
    @Query(
            """
            SELECT closed_tenant_id FROM archive_reader
            WHERE tenant_id = :tenant AND account_id = :account
            ORDER BY closed_tenant_id
            """)
    List<TenantId> listClosed(TenantId tenant, AccountId account);

    @Query(
            """
            SELECT t.agency_id AS predecessor, t.slug, r.account_id AS account, a.username,
                a.display_name, m.settles, r.admitted_at
            FROM archive_reader r
            JOIN tenant t ON t.id = r.closed_tenant_id
            JOIN account a ON a.id = r.account_id
            JOIN membership m ON m.tenant_id = r.closed_tenant_id AND m.account_id = r.account_id
            WHERE r.tenant_id = :tenant
            ORDER BY t.slug, a.username
            LIMIT 1000
            """)
    List<ArchiveReader> list(TenantId tenant);

    @Query(
            """
            INSERT INTO membership (tenant_id, account_id, joined_at, settles)
            VALUES (:tenant, :account, :now, :settles)
            """)
    void join(TenantId tenant, AccountId account, boolean settles, Instant now);

    @Query(
            """
            INSERT INTO role_grant (tenant_id, account_id, role, granted_at)
            VALUES (:tenant, :account, 'VIEWER', :now)
            """)
    void grant(TenantId tenant, AccountId account, Instant now);

    @Query("DELETE FROM role_grant WHERE tenant_id = :tenant AND account_id = :account")
    void withdraw(TenantId tenant, AccountId account);

    @Query("DELETE FROM membership WHERE tenant_id = :tenant AND account_id = :account")
    void leave(TenantId tenant, AccountId account);
}
