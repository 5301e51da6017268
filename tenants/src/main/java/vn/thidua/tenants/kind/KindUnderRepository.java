package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;

/** What may stand under what, for each revision of a kind. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface KindUnderRepository extends GenericRepository<KindUnderRow, PlanKindId> {
    @Query(
            """
            INSERT INTO plan_kind_under (tenant_id, kind_id, revision, above_id)
            VALUES (:tenantId, :kindId, :revision, :aboveId)
            """)
    void insert(Collection<KindUnderRow> rows);
}
