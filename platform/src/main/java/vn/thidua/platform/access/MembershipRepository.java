package vn.thidua.platform.access;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MembershipRepository extends GenericRepository<MembershipRow, AccountId> {
    @Query(
            """
            INSERT INTO membership (tenant_id, account_id, joined_at)
            VALUES (:tenantId, :accountId, :joinedAt)
            """)
    void insert(MembershipRow membership);

    @Query(
            """
            INSERT INTO role_grant (tenant_id, account_id, role, granted_at)
            VALUES (:tenantId, :accountId, :role, :grantedAt)
            """)
    void grant(TenantId tenantId, AccountId accountId, Role role, Instant grantedAt);

    @Query("DELETE FROM role_grant WHERE tenant_id = :tenant AND account_id = :account")
    void revokeAll(TenantId tenant, AccountId account);

    @Query("DELETE FROM membership WHERE tenant_id = :tenant AND account_id = :account")
    void delete(TenantId tenant, AccountId account);

    @Query(
            """
            SELECT m.account_id, a.username, a.display_name, a.email,
                IF(EXISTS (
                    SELECT 1 FROM second_factor f
                    WHERE f.account_id = m.account_id), TRUE, FALSE) AS has_second_factor,
                GROUP_CONCAT(g.role) AS roles
            FROM membership m
            JOIN account a ON a.id = m.account_id
            LEFT JOIN role_grant g ON g.tenant_id = m.tenant_id AND g.account_id = m.account_id
            WHERE m.tenant_id = :tenant AND m.account_id = :account
            GROUP BY m.account_id
            """)
    Optional<MemberLine> find(TenantId tenant, AccountId account);

    @Query(
            """
            SELECT m.account_id, a.username, a.display_name, a.email,
                IF(EXISTS (
                    SELECT 1 FROM second_factor f
                    WHERE f.account_id = m.account_id), TRUE, FALSE) AS has_second_factor,
                GROUP_CONCAT(g.role) AS roles
            FROM membership m
            JOIN account a ON a.id = m.account_id
            LEFT JOIN role_grant g ON g.tenant_id = m.tenant_id AND g.account_id = m.account_id
            WHERE m.tenant_id = :tenant AND a.username > :after
            GROUP BY m.account_id
            ORDER BY a.username
            LIMIT :limit
            """)
    List<MemberLine> list(TenantId tenant, String after, int limit);

    @Query(
            """
            SELECT a.username, a.display_name, a.email,
                IF(a.is_operator, a.is_operator, EXISTS (
                    SELECT 1 FROM membership o
                    WHERE o.account_id = m.account_id AND o.tenant_id <> m.tenant_id)) AS is_shared
            FROM membership m
            JOIN account a ON a.id = m.account_id
            WHERE m.tenant_id = :tenant AND m.account_id = :account
            """)
    Optional<MemberContact> contact(TenantId tenant, AccountId account);

    @Query(
            """
            SELECT account_id FROM role_grant
            WHERE tenant_id = :tenant AND role = 'ADMINISTRATOR'
            ORDER BY account_id
            FOR UPDATE
            """)
    List<AccountId> lockAdministrators(TenantId tenant);

    @Query(
            """
            SELECT account_id, role
            FROM role_grant
            WHERE tenant_id = :tenant AND account_id IN (:accounts)
            ORDER BY account_id, role
            LIMIT 1000
            """)
    List<RoleLine> roles(TenantId tenant, @Expandable Collection<AccountId> accounts);
}
