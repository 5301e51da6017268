package vn.thidua.tenants.office;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfficeRepository extends GenericRepository<OfficeRow, OfficeId> {
    @Query(
            """
            INSERT INTO office (tenant_id, id, name, holder_id, revision)
            VALUES (:tenantId, :id, :name, :holderId, :revision)
            """)
    void insert(OfficeRow office);

    @Query(
            """
            UPDATE office SET name = :name, holder_id = :holder, revision = revision + 1
            WHERE tenant_id = :tenant AND id = :office AND revision = :expected
            """)
    int change(
            TenantId tenant, OfficeId office, int expected, String name, @Nullable PersonId holder);

    @Query(
            """
            SELECT id, name, holder_id, revision
            FROM office
            WHERE tenant_id = :tenant
            ORDER BY name, id
            LIMIT 100
            """)
    List<Office> list(TenantId tenant);
}
