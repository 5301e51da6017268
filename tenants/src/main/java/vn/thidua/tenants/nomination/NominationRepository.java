package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.subject.SubjectId;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NominationRepository extends GenericRepository<NominationRow, NominationId> {
    @Query(
            """
            INSERT INTO nomination (tenant_id, id, review_id, award, form, level, decider_id,
                subject_kind, person_id, collective_id, unit_id, top_unit_id, achievements, state,
                received_on, rules, nominated_at, nominated_by, registration_id, other_feat,
                commendation_type, by_discovery, withdrawn_at, reason)
            VALUES (:tenantId, :id, :reviewId, :award, :form, :level, :deciderId, :subjectKind,
                :personId, :collectiveId, :unitId, :topUnitId, :achievements, :state,
                :receivedOn, :rules, :nominatedAt, :nominatedBy, :registrationId, :otherFeat,
                :commendationType, :byDiscovery, :withdrawnAt, :reason)
            """)
    void insert(NominationRow row);

    /** A standing nomination of somebody for an award in a review. */
    @Query(
            """
            SELECT tenant_id, id, review_id, award, form, level, decider_id,
                subject_kind, person_id, collective_id, unit_id, top_unit_id, achievements, state,
                received_on, rules, nominated_at, nominated_by, registration_id, other_feat,
                commendation_type, by_discovery, withdrawn_at, reason
            FROM nomination
            WHERE tenant_id = :tenant AND review_id = :review AND award = :award
              AND nominee_id = :nominee AND standing = TRUE
            """)
    Optional<NominationRow> findStanding(
            TenantId tenant, AwardReviewId review, String award, SubjectId nominee);

    /** A standing nomination of somebody for an award in another review of the plan and year. */
    @Query(
            """
            SELECT n.id
            FROM nomination n
            JOIN award_review r ON r.tenant_id = :tenant AND r.id = n.review_id
            JOIN award_review o ON o.tenant_id = :tenant AND o.plan_id = r.plan_id
                AND o.year = r.year AND o.id <> r.id
            WHERE n.tenant_id = :tenant AND o.id = :review AND n.award = :award
              AND n.nominee_id = :nominee AND n.standing = TRUE
            LIMIT 1
            """)
    Optional<NominationId> findElsewhere(
            TenantId tenant, AwardReviewId review, String award, SubjectId nominee);

    @Query(
            """
            SELECT tenant_id, id, review_id, award, form, level, decider_id,
                subject_kind, person_id, collective_id, unit_id, top_unit_id, achievements, state,
                received_on, rules, nominated_at, nominated_by, registration_id, other_feat,
                commendation_type, by_discovery, withdrawn_at, reason
            FROM nomination
            WHERE tenant_id = :tenant AND id IN (:ids)
            """)
    List<NominationRow> list(TenantId tenant, @Expandable Collection<NominationId> ids);

    /** The same in the order of their ids, held until the transaction ends. */
    @Query(
            """
            SELECT tenant_id, id, review_id, award, form, level, decider_id,
                subject_kind, person_id, collective_id, unit_id, top_unit_id, achievements, state,
                received_on, rules, nominated_at, nominated_by, registration_id, other_feat,
                commendation_type, by_discovery, withdrawn_at, reason
            FROM nomination
            WHERE tenant_id = :tenant AND id IN (:ids)
            ORDER BY id
            FOR UPDATE
            """)
    List<NominationRow> lockAll(TenantId tenant, @Expandable Collection<NominationId> ids);

    @Query(
            """
            UPDATE nomination
            SET state = 'WITHDRAWN', withdrawn_at = :now, withdrawn_by = :account,
                reason = :reason
            WHERE tenant_id = :tenant AND id = :nomination
              AND state IN ('NOMINATED', 'ENDORSED')
            """)
    int withdraw(
            TenantId tenant,
            NominationId nomination,
            AccountId account,
            Instant now,
            String reason);

    @Query(
            """
            UPDATE nomination
            SET received_on = :day, rules = :pinned
            WHERE tenant_id = :tenant AND id = :nomination
              AND state IN ('NOMINATED', 'ENDORSED')
            """)
    int receive(TenantId tenant, NominationId nomination, LocalDate day, String pinned);

    @Query(
            """
            UPDATE nomination
            SET state = 'ENDORSED', endorsed_at = :now
            WHERE tenant_id = :tenant AND id IN (:ids) AND state = 'NOMINATED'
            """)
    int endorse(TenantId tenant, @Expandable Collection<NominationId> ids, Instant now);

    @Query(
            """
            UPDATE nomination
            SET state = 'DECLINED'
            WHERE tenant_id = :tenant AND id IN (:ids) AND state = 'NOMINATED'
            """)
    int decline(TenantId tenant, @Expandable Collection<NominationId> ids);

    @Query(
            """
            UPDATE nomination
            SET state = 'AWARDED'
            WHERE tenant_id = :tenant AND id IN (:ids) AND state IN ('NOMINATED', 'ENDORSED')
            """)
    int award(TenantId tenant, @Expandable Collection<NominationId> ids);

    @Query(
            """
            UPDATE nomination
            SET state = IF(endorsed_at IS NULL, 'NOMINATED', 'ENDORSED')
            WHERE tenant_id = :tenant AND id IN (:ids) AND state = 'AWARDED'
            """)
    int unaward(TenantId tenant, @Expandable Collection<NominationId> ids);

    @Query(
            """
            SELECT tenant_id, id, review_id, award, form, level, decider_id,
                subject_kind, person_id, collective_id, unit_id, top_unit_id, achievements, state,
                received_on, rules, nominated_at, nominated_by, registration_id, other_feat,
                commendation_type, by_discovery, withdrawn_at, reason
            FROM nomination
            WHERE tenant_id = :tenant AND id < :before
              AND (:review IS NULL OR review_id = :review)
              AND (:unit IS NULL OR unit_id = :unit)
              AND (:state IS NULL OR state = :state)
              AND (:kind IS NULL OR commendation_type = :kind)
              AND (:discovered IS NULL OR by_discovery = :discovered)
            ORDER BY id DESC
            LIMIT :limit
            """)
    List<NominationRow> search(
            TenantId tenant,
            @Nullable AwardReviewId review,
            @Nullable UnitId unit,
            @Nullable NominationState state,
            @Nullable CommendationType kind,
            @Nullable Boolean discovered,
            NominationId before,
            int limit);
}
