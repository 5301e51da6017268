package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AwardReviewRepository extends GenericRepository<AwardReviewRow, AwardReviewId> {
    /** Nothing where there is one of the plan, stage, year and turn. */
    @Query(
            """
            INSERT INTO award_review (tenant_id, id, plan_id, plan_version, stage, year, turn, wave,
                counted_on, registered_only, state, opened_at, opened_by)
            VALUES (:tenantId, :id, :planId, :planVersion, :stage, :year, :turn, :wave,
                :countedOn, :registeredOnly, :state, :openedAt, :openedBy)
            """)
    void insert(AwardReviewRow row);

    @Query(
            """
            SELECT COUNT(*)
            FROM award_review
            WHERE tenant_id = :tenant AND plan_id = :plan AND stage = :stage AND year = :year
              AND turn = :turn
            """)
    int countAlike(TenantId tenant, PlanId plan, String stage, int year, int turn);

    @Query(
            """
            SELECT tenant_id, id, plan_id, plan_version, stage, year, turn, wave,
                counted_on, registered_only, state, opened_at, opened_by
            FROM award_review
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<AwardReviewRow> list(TenantId tenant, @Expandable Collection<AwardReviewId> ids);

    @Query(
            """
            SELECT tenant_id, id, plan_id, plan_version, stage, year, turn, wave,
                counted_on, registered_only, state, opened_at, opened_by
            FROM award_review
            WHERE tenant_id = :tenant AND id = :review
            FOR UPDATE
            """)
    Optional<AwardReviewRow> lock(TenantId tenant, AwardReviewId review);

    /** The reviews of the same plan and year, this one among them. */
    @Query(
            """
            SELECT r.id
            FROM award_review o
            JOIN award_review r ON r.tenant_id = :tenant AND r.plan_id = o.plan_id
                AND r.year = o.year
            WHERE o.tenant_id = :tenant AND o.id = :review
            """)
    List<AwardReviewId> listAlike(TenantId tenant, AwardReviewId review);

    /** In the order of their ids, so that nobody waits for another who waits for them. */
    @Query(
            """
            SELECT tenant_id, id, plan_id, plan_version, stage, year, turn, wave,
                counted_on, registered_only, state, opened_at, opened_by
            FROM award_review
            WHERE tenant_id = :tenant AND id IN (:ids)
            ORDER BY id
            FOR UPDATE
            """)
    List<AwardReviewRow> lockAll(TenantId tenant, @Expandable Collection<AwardReviewId> ids);

    @Query(
            """
            SELECT tenant_id, id, plan_id, plan_version, stage, year, turn, wave,
                counted_on, registered_only, state, opened_at, opened_by
            FROM award_review
            WHERE tenant_id = :tenant AND id < :before AND (:plan IS NULL OR plan_id = :plan)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<AwardReviewRow> search(
            TenantId tenant, @Nullable PlanId plan, AwardReviewId before, int limit);

    @Query(
            """
            UPDATE award_review SET state = :to
            WHERE tenant_id = :tenant AND id = :review AND state = :from
            """)
    int change(TenantId tenant, AwardReviewId review, AwardReviewState from, AwardReviewState to);
}
