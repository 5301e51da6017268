package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CouncilRepository extends GenericRepository<CouncilRow, CouncilId> {
    @Query(
            """
            INSERT INTO council (tenant_id, id, name, kind, formed_at, formed_by)
            VALUES (:tenantId, :id, :name, :kind, :formedAt, :formedBy)
            """)
    void insert(CouncilRow row);

    @Query(
            """
            SELECT tenant_id, id, name, kind, formed_at, formed_by
            FROM council
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<CouncilRow> list(TenantId tenant, @Expandable Collection<CouncilId> ids);

    /** The council, held until the transaction ends. */
    @Query(
            """
            SELECT tenant_id, id, name, kind, formed_at, formed_by
            FROM council
            WHERE tenant_id = :tenant AND id = :council
            FOR UPDATE
            """)
    Optional<CouncilRow> lock(TenantId tenant, CouncilId council);

    @Query(
            """
            SELECT tenant_id, id, name, kind, formed_at, formed_by
            FROM council
            WHERE tenant_id = :tenant AND id < :before
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<CouncilRow> search(TenantId tenant, CouncilId before, int limit);
}
