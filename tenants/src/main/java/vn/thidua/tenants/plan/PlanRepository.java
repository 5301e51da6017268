package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** Each step of a plan's life is one conditional statement; its count of rows tells if it took. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            """
            INSERT INTO plan (
                tenant_id, id, kind_id, kind_revision, scope, unit_id, under_id, previous_id,
                issuer_agency_id, issuer_group_id, year, title, folded, state, draft_stage,
                return_reason, version, recorded, issued_on, made_at, made_by, changed_at,
                changed_by, discarded_at)
            VALUES (
                :tenantId, :id, :kindId, :kindRevision, :scope, :unitId, :underId, :previousId,
                :issuerAgencyId, :issuerGroupId, :year, :title, :folded, :state, :draftStage,
                :returnReason, :version, :recorded, :issuedOn, :madeAt, :madeBy, :changedAt,
                :changedBy, :discardedAt)
            """)
    void insert(PlanRow plan);

    @Query(
            """
            SELECT tenant_id, id, kind_id, kind_revision, scope, unit_id, under_id, previous_id,
                issuer_agency_id, issuer_group_id, year, title, folded, state, draft_stage,
                return_reason, version, recorded, issued_on, made_at, made_by, changed_at,
                changed_by, discarded_at
            FROM plan
            WHERE tenant_id = :tenant AND id = :plan
            """)
    Optional<PlanRow> find(TenantId tenant, PlanId plan);

    @Query(
            """
            SELECT tenant_id, id, kind_id, kind_revision, scope, unit_id, under_id, previous_id,
                issuer_agency_id, issuer_group_id, year, title, folded, state, draft_stage,
                return_reason, version, recorded, issued_on, made_at, made_by, changed_at,
                changed_by, discarded_at
            FROM plan
            WHERE tenant_id = :tenant AND id = :plan
            FOR UPDATE
            """)
    Optional<PlanRow> lock(TenantId tenant, PlanId plan);

    /** Who edited last, and when. */
    @Query(
            """
            UPDATE plan SET changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND draft_stage = 'DRAFT'
              AND state IN ('DRAFT', 'ISSUED')
            """)
    int touchDraft(TenantId tenant, PlanId plan, Instant now, AccountId account);

    @Query(
            """
            UPDATE plan SET title = :title, folded = :folded
            WHERE tenant_id = :tenant AND id = :plan
            """)
    void retitle(TenantId tenant, PlanId plan, String title, String folded);

    /** The plan's own state goes with its draft's stage until a first version is issued. */
    @Query(
            """
            UPDATE plan
            SET draft_stage = :to, state = IF(version = 0, :to, state), return_reason = :reason,
                changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND draft_stage = :from
              AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')
            """)
    int moveDraft(
            TenantId tenant,
            PlanId plan,
            DraftStage from,
            DraftStage to,
            @Nullable String reason,
            Instant now,
            AccountId account);

    @Query(
            """
            UPDATE plan
            SET state = 'ISSUED', draft_stage = NULL, return_reason = NULL,
                version = version + 1, issued_on = :issuedOn, title = :title, folded = :folded,
                changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND draft_stage = 'APPROVED'
              AND state IN ('APPROVED', 'ISSUED')
            """)
    int issue(
            TenantId tenant,
            PlanId plan,
            @Nullable LocalDate issuedOn,
            String title,
            String folded,
            Instant now,
            AccountId account);

    /** What was issued on paper needs no approval here. */
    @Query(
            """
            UPDATE plan
            SET state = 'ISSUED', draft_stage = NULL, return_reason = NULL,
                version = version + 1, recorded = TRUE, issued_on = :issuedOn, title = :title,
                folded = :folded, changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND draft_stage IS NOT NULL
              AND state IN ('DRAFT', 'SUBMITTED', 'APPROVED', 'ISSUED')
            """)
    int record(
            TenantId tenant,
            PlanId plan,
            @Nullable LocalDate issuedOn,
            String title,
            String folded,
            Instant now,
            AccountId account);

    @Query(
            """
            UPDATE plan
            SET draft_stage = 'DRAFT', changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'ISSUED'
              AND draft_stage IS NULL
            """)
    int amend(TenantId tenant, PlanId plan, Instant now, AccountId account);

    @Query(
            """
            UPDATE plan
            SET draft_stage = NULL, return_reason = NULL, changed_at = :now,
                changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'ISSUED'
              AND draft_stage = 'DRAFT'
            """)
    int dropAmendment(TenantId tenant, PlanId plan, Instant now, AccountId account);

    @Query(
            """
            UPDATE plan
            SET state = 'DISCARDED', discarded_at = :now, changed_at = :now,
                changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'DRAFT'
              AND draft_stage = 'DRAFT'
            """)
    int discard(TenantId tenant, PlanId plan, Instant now, AccountId account);

    @Query(
            """
            UPDATE plan
            SET state = 'DRAFT', discarded_at = NULL, changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = 'DISCARDED'
              AND discarded_at >= :since
            """)
    int restore(TenantId tenant, PlanId plan, Instant since, Instant now, AccountId account);

    @Query(
            """
            UPDATE plan SET state = :to, changed_at = :now, changed_by = :account
            WHERE tenant_id = :tenant AND id = :plan AND state = :from
              AND draft_stage IS NULL
            """)
    int end(
            TenantId tenant,
            PlanId plan,
            PlanState from,
            PlanState to,
            Instant now,
            AccountId account);
}
