package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StructureLockRepository extends GenericRepository<UnitRow, UnitId> {
    /** An agency has no such row until its first change, so a lock must be able to make it. */
    @Query(
            """
            INSERT INTO structure_lock (tenant_id, changes) VALUES (:tenant, 1)
            ON DUPLICATE KEY UPDATE changes = changes + 1
            """)
    void take(TenantId tenant);
}
