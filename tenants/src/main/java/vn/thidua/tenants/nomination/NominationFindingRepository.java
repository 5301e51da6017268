package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NominationFindingRepository
        extends GenericRepository<NominationFindingRow, NominationId> {
    /** In the place of what was found before. */
    @Query(
            """
            INSERT INTO nomination_finding (tenant_id, nomination_id, standards)
            VALUES (:tenantId, :nominationId, :standards)
            ON DUPLICATE KEY UPDATE standards = :standards
            """)
    void keep(NominationFindingRow row);

    @Query(
            """
            SELECT tenant_id, nomination_id, standards
            FROM nomination_finding
            WHERE tenant_id = :tenant AND nomination_id IN (:ids)
            """)
    List<NominationFindingRow> list(TenantId tenant, @Expandable Collection<NominationId> ids);
}
