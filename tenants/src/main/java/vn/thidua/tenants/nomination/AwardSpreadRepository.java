package vn.thidua.tenants.nomination;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.CommendationType;

/** Counts to whom the awards of reviews go. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardSpreadRepository extends GenericRepository<NominationRow, NominationId> {
    @Query(
            """
            SELECT n.review_id, n.state, n.commendation_type AS type,
                n.endorsed_at IS NOT NULL AS endorsed, COUNT(*) AS total,
                SUM(n.collective_id IS NOT NULL) AS collectives,
                COALESCE(SUM(p.is_direct_worker), 0) AS direct_workers,
                COALESCE(SUM(p.sex = 'FEMALE'), 0) AS women,
                SUM(EXISTS (
                    SELECT 1 FROM unit_head h
                    WHERE h.tenant_id = :tenant AND h.person_id = n.person_id)) AS leaders,
                SUM(n.by_discovery) AS discovered
            FROM nomination n
            LEFT JOIN person p ON p.tenant_id = :tenant AND p.id = n.person_id
            WHERE n.tenant_id = :tenant AND n.review_id IN (:reviews) AND n.state <> 'WITHDRAWN'
            GROUP BY n.review_id, n.state, n.commendation_type, endorsed
            ORDER BY n.review_id
            """)
    List<SpreadLine> list(TenantId tenant, @Expandable Collection<AwardReviewId> reviews);

    /** How many of a review have come as far, and are for the same thing. */
    @Introspected
    record SpreadLine(
            AwardReviewId reviewId,
            NominationState state,
            @Nullable CommendationType type,
            int endorsed,
            int total,
            int collectives,
            int directWorkers,
            int women,
            int leaders,
            int discovered) {
        boolean isEndorsed() {
            return endorsed > 0;
        }
    }
}
