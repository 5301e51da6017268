package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.access.TenantId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CompositionRepository extends GenericRepository<CompositionRow, CouncilId> {
    @Query(
            """
            INSERT INTO council_composition (tenant_id, council_id, year, ordinal, since_on,
                decision, decided_on, standing_body, set_at, set_by)
            VALUES (:tenantId, :councilId, :year, :ordinal, :sinceOn, :decision, :decidedOn,
                :standingBody, :setAt, :setBy)
            """)
    void insert(CompositionRow row);

    /** What holds on a day: the last that began in its year. */
    @Query(
            """
            SELECT tenant_id, council_id, year, ordinal, since_on, decision, decided_on,
                standing_body, set_at, set_by
            FROM council_composition
            WHERE tenant_id = :tenant AND council_id = :council AND year = :year
              AND since_on <= :day
            ORDER BY ordinal DESC
            LIMIT 1
            """)
    Optional<CompositionRow> find(TenantId tenant, CouncilId council, int year, LocalDate day);

    /** The latest first, so many of each. */
    @Query(
            """
            WITH chosen (council_id, year, ordinal, nth) AS (
                SELECT c.council_id, c.year, c.ordinal,
                    ROW_NUMBER() OVER (
                        PARTITION BY c.council_id ORDER BY c.year DESC, c.ordinal DESC)
                FROM council_composition c
                WHERE c.tenant_id = :tenant AND c.council_id IN (:councils))
            SELECT v.tenant_id, v.council_id, v.year, v.ordinal, v.since_on, v.decision,
                v.decided_on, v.standing_body, v.set_at, v.set_by
            FROM chosen
            JOIN council_composition v ON v.tenant_id = :tenant
              AND v.council_id = chosen.council_id AND v.year = chosen.year
              AND v.ordinal = chosen.ordinal
            WHERE chosen.nth <= :each
            ORDER BY v.council_id, v.year DESC, v.ordinal DESC
            """)
    List<CompositionRow> list(
            TenantId tenant, @Expandable Collection<CouncilId> councils, int each);
}
