package vn.thidua.tenants.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingsRepository extends GenericRepository<SettingsRow, TenantId> {
    @Query(
            """
            SELECT progress_counts, revision FROM tenant_setting WHERE tenant_id = :tenant
            """)
    Optional<AgencySettings> find(TenantId tenant);

    /** The defaults become a row, unless there is one; whoever comes second waits here. */
    @Query(
            """
            INSERT INTO tenant_setting (tenant_id, progress_counts, revision)
            VALUES (:tenantId, :progressCounts, 0)
            ON DUPLICATE KEY UPDATE revision = revision
            """)
    void insertOnce(SettingsRow defaults);

    @Query(
            """
            UPDATE tenant_setting SET progress_counts = :counts, revision = revision + 1
            WHERE tenant_id = :tenant AND revision = :expected
            """)
    int change(TenantId tenant, int expected, ProgressCounts counts);
}
