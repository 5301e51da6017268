package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Plans as they are read, without what they say. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanReadRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            PlanLines.ALL
                    + """
                      AND p.id = :plan
                      """)
    Optional<PlanLine> find(TenantId tenant, PlanId plan);

    @Query(
            PlanLines.ALL
                    + """
                      AND p.id IN (:plans)
                      """)
    List<PlanLine> list(TenantId tenant, @Expandable Collection<PlanId> plans);
}
