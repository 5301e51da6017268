package vn.thidua.tenants.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingsRepository extends GenericRepository<SettingsRow, TenantId> {
    @Query(
            """
            SELECT progress_counts, objector_years, revision
            FROM tenant_setting
            WHERE tenant_id = :tenant
            """)
    Optional<AgencySettings> find(TenantId tenant);

    /** The defaults become a row, unless there is one; whoever comes second waits here. */
    @Query(
            """
            INSERT INTO tenant_setting (tenant_id, progress_counts, objector_years, revision)
            VALUES (:tenantId, :progressCounts, :objectorYears, 0)
            ON DUPLICATE KEY UPDATE revision = revision
            """)
    void insertOnce(SettingsRow defaults);

    @Query(
            """
            UPDATE tenant_setting
            SET progress_counts = :counts, objector_years = COALESCE(:years, objector_years),
                revision = revision + 1
            WHERE tenant_id = :tenant AND revision = :expected
            """)
    int change(TenantId tenant, int expected, ProgressCounts counts, @Nullable Integer years);
}
