package vn.thidua.platform.access;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.directory.AgencyId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TenantRepository extends GenericRepository<TenantRow, TenantId> {
    @Query(
            """
            INSERT INTO tenant (agency_id, slug, status, provisioned_at)
            VALUES (:agencyId, :slug, :status, :provisionedAt)
            """)
    void insert(AgencyId agencyId, String slug, TenantStatus status, Instant provisionedAt);

    @Query(
            """
            SELECT id, agency_id, slug, status, provisioned_at
            FROM tenant WHERE agency_id = :agency
            """)
    Optional<TenantRow> find(AgencyId agency);

    /** The oldest agency, which stands for all tenants while one of them takes its slug. */
    @Query("SELECT id FROM agency ORDER BY id LIMIT 1 FOR UPDATE")
    Optional<AgencyId> lockOldestAgency();

    @Query("SELECT COUNT(*) FROM tenant WHERE slug = :slug")
    long countSlug(String slug);

    @Query("SELECT COUNT(*) FROM agency WHERE id = :agency AND dissolved_on IS NULL")
    long countLiving(AgencyId agency);

    @Query(
            """
            SELECT id, agency_id, slug, status, provisioned_at
            FROM tenant WHERE slug > :after
            ORDER BY slug
            LIMIT :limit
            """)
    List<TenantRow> list(String after, int limit);

    @Query("SELECT id FROM tenant WHERE id > :number ORDER BY id LIMIT :limit")
    List<TenantId> listAfter(long number, int limit);

    @Query("UPDATE tenant SET status = :to WHERE id = :id AND status = :from")
    int change(TenantId id, TenantStatus from, TenantStatus to);

    @Query("UPDATE tenant SET status = 'CLOSED' WHERE id = :id AND status <> 'CLOSED'")
    int close(TenantId id);

    /** Whoever sets something of the tenant holds it until the end, so that two do not mingle. */
    @Query(
            """
            SELECT id, agency_id, slug, status, provisioned_at
            FROM tenant WHERE id = :tenant
            FOR UPDATE
            """)
    Optional<TenantRow> lock(TenantId tenant);

    @Query("SELECT origin FROM tenant_origin WHERE tenant_id = :tenant ORDER BY origin LIMIT 100")
    List<String> origins(TenantId tenant);

    @Query("DELETE FROM tenant_origin WHERE tenant_id = :tenant")
    void deleteOrigins(TenantId tenant);

    @Query("INSERT INTO tenant_origin (tenant_id, origin) VALUES (:tenantId, :origin)")
    void insertOrigin(TenantId tenantId, String origin);

    @CrossesTenants("before sign-in: which agencies trust this origin")
    @Query(
            """
            SELECT o.tenant_id
            FROM tenant_origin o
            JOIN tenant t ON t.id = o.tenant_id AND t.status <> 'CLOSED'
            WHERE o.origin = :origin
            ORDER BY o.tenant_id
            LIMIT :limit
            """)
    List<TenantId> listTrusting(String origin, int limit);
}
