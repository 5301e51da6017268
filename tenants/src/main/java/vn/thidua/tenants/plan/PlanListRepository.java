package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** Lists of plans, each going on after the last row seen. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanListRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            PlanLines.FILTERED
                    + """
                      AND (p.changed_at < :before OR (p.changed_at = :before AND p.id < :last))
                      ORDER BY p.changed_at DESC, p.id DESC
                      LIMIT :limit
                      """)
    List<PlanLine> byChange(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            Instant before,
            PlanId last,
            int limit);

    /** Plans that were never issued, or on a day that nobody knows, come last. */
    @Query(
            PlanLines.FILTERED
                    + """
                      AND (COALESCE(p.issued_on, '1000-01-01') < :before
                        OR (COALESCE(p.issued_on, '1000-01-01') = :before AND p.id < :last))
                      ORDER BY COALESCE(p.issued_on, '1000-01-01') DESC, p.id DESC
                      LIMIT :limit
                      """)
    List<PlanLine> byIssue(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            LocalDate before,
            PlanId last,
            int limit);

    @Query(
            PlanLines.FILTERED
                    + """
                      AND (p.title > :after OR (p.title = :after AND p.id > :last))
                      ORDER BY p.title, p.id
                      LIMIT :limit
                      """)
    List<PlanLine> byTitle(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            String after,
            PlanId last,
            int limit);
}
