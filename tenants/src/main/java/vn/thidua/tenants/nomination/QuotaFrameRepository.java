package vn.thidua.tenants.nomination;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.unit.UnitId;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuotaFrameRepository extends GenericRepository<QuotaFrameRow, AwardReviewId> {
    /** Frames and how many nominations stand in each, to be chosen from. */
    String FRAMES =
            """
            SELECT f.review_id, f.ordinal, f.item_key, f.unit_id, f.subject_kind, f.form, f.level,
                f.base, f.share, f.least, f.most, f.rule, f.document,
                (SELECT COUNT(*) FROM nomination n
                 WHERE n.tenant_id = :tenant AND n.review_id = f.review_id
                   AND n.state NOT IN ('WITHDRAWN', 'DECLINED')
                   AND (f.unit_id IS NULL OR n.top_unit_id = f.unit_id)
                   AND (f.subject_kind IS NULL OR n.subject_kind = f.subject_kind)
                   AND (f.form IS NULL OR n.form = f.form)
                   AND (f.level IS NULL OR n.level = f.level)) AS used
            FROM quota_frame f
            """;

    @Query(
            """
            INSERT INTO quota_frame (tenant_id, review_id, ordinal, item_key, unit_id,
                subject_kind, form, level, base, share, least, most, rule, document)
            VALUES (:tenantId, :reviewId, :ordinal, :itemKey, :unitId, :subjectKind, :form,
                :level, :base, :share, :least, :most, :rule, :document)
            """)
    void insertAll(Collection<QuotaFrameRow> frames);

    /**
     * The frames of reviews, with how many nominations stand in each. Nominations are counted once
     * by what frames ask about, and not for each of hundreds of frames.
     */
    @Query(
            """
            WITH standing (review_id, top_unit_id, subject_kind, form, level, total) AS (
                SELECT n.review_id, n.top_unit_id, n.subject_kind, n.form, n.level, COUNT(*)
                FROM nomination n
                WHERE n.tenant_id = :tenant AND n.review_id IN (:reviews)
                  AND n.state NOT IN ('WITHDRAWN', 'DECLINED')
                GROUP BY n.review_id, n.top_unit_id, n.subject_kind, n.form, n.level)
            SELECT f.review_id, f.ordinal, f.item_key, f.unit_id, f.subject_kind, f.form, f.level,
                f.base, f.share, f.least, f.most, f.rule, f.document,
                (SELECT COALESCE(SUM(s.total), 0) FROM standing s
                 WHERE s.review_id = f.review_id
                   AND (f.unit_id IS NULL OR s.top_unit_id = f.unit_id)
                   AND (f.subject_kind IS NULL OR s.subject_kind = f.subject_kind)
                   AND (f.form IS NULL OR s.form = f.form)
                   AND (f.level IS NULL OR s.level = f.level)) AS used
            FROM quota_frame f
            WHERE f.tenant_id = :tenant AND f.review_id IN (:reviews)
            ORDER BY f.review_id, f.ordinal
            """)
    List<FrameLine> list(TenantId tenant, @Expandable Collection<AwardReviewId> reviews);

    /** The frames of a review that a nomination falls under, with how many stand in each. */
    @Query(
            FRAMES
                    + """
            WHERE f.tenant_id = :tenant AND f.review_id = :review
              AND (f.unit_id IS NULL OR f.unit_id = :unit)
              AND (f.subject_kind IS NULL OR f.subject_kind = :kind)
              AND (f.form IS NULL OR f.form = :form)
              AND (f.level IS NULL OR f.level = :level)
            ORDER BY f.ordinal
            """)
    List<FrameLine> listFor(
            TenantId tenant,
            AwardReviewId review,
            UnitId unit,
            SubjectKind kind,
            @Nullable CommendationForm form,
            AwardLevel level);

    /** Of quotas that are for each unit, how many were reckoned for others and not for this one. */
    @Query(
            """
            SELECT COUNT(*)
            FROM quota_frame f
            WHERE f.tenant_id = :tenant AND f.review_id = :review AND f.unit_id IS NOT NULL
              AND (f.subject_kind IS NULL OR f.subject_kind = :kind)
              AND (f.form IS NULL OR f.form = :form)
              AND (f.level IS NULL OR f.level = :level)
              AND NOT EXISTS (
                SELECT 1 FROM quota_frame o
                WHERE o.tenant_id = :tenant AND o.review_id = f.review_id
                  AND o.item_key = f.item_key AND o.unit_id = :unit)
            """)
    int countWithout(
            TenantId tenant,
            AwardReviewId review,
            UnitId unit,
            SubjectKind kind,
            @Nullable CommendationForm form,
            AwardLevel level);

    @Query(
            """
            UPDATE quota_frame SET most = :most, document = :document
            WHERE tenant_id = :tenant AND review_id = :review AND ordinal = :ordinal
              AND rule = 'ALLOCATED'
            """)
    int allocate(TenantId tenant, AwardReviewId review, int ordinal, int most, String document);

    /** How many the units right under the agency had on a day, with all below them. */
    @Query(
            """
            WITH RECURSIVE down (top_id, id) AS (
                SELECT u.id, u.id
                FROM unit u
                WHERE u.tenant_id = :tenant AND u.parent_id IS NULL
                  AND (u.established_on IS NULL OR u.established_on <= :day)
                  AND (u.dissolved_on IS NULL OR u.dissolved_on > :day)
                UNION ALL
                SELECT d.top_id, u.id
                FROM down d JOIN unit u ON u.parent_id = d.id
                WHERE u.tenant_id = :tenant
                  AND (u.established_on IS NULL OR u.established_on <= :day)
                  AND (u.dissolved_on IS NULL OR u.dissolved_on > :day)
            )
            SELECT d.top_id AS unit_id, COALESCE(SUM(c.collectives), 0) AS collectives,
                COALESCE(SUM(c.cadres), 0) AS cadres,
                COALESCE(SUM(c.civil_servants), 0) AS civil_servants,
                COALESCE(SUM(c.public_employees), 0) AS public_employees,
                COALESCE(SUM(c.contract_employees), 0) AS contract_employees
            FROM down d
            LEFT JOIN head_count c ON c.tenant_id = :tenant AND c.unit_id = d.id
              AND c.counted_on <= :day AND NOT EXISTS (
                SELECT 1 FROM head_count l
                WHERE l.tenant_id = :tenant AND l.unit_id = c.unit_id AND l.counted_on <= :day
                  AND (l.counted_on > c.counted_on
                    OR (l.counted_on = c.counted_on AND l.entry > c.entry)))
            GROUP BY d.top_id
            ORDER BY d.top_id
            LIMIT 5000
            """)
    List<BaseLine> bases(TenantId tenant, LocalDate day);

    /** The unit right under the agency that a unit belongs to. */
    @Query(
            """
            WITH RECURSIVE up (id, parent_id) AS (
                SELECT u.id, u.parent_id FROM unit u WHERE u.tenant_id = :tenant AND u.id = :unit
                UNION ALL
                SELECT u.id, u.parent_id
                FROM up JOIN unit u ON u.id = up.parent_id
                WHERE u.tenant_id = :tenant
            )
            SELECT id FROM up WHERE parent_id IS NULL
            """)
    UnitId topOf(TenantId tenant, UnitId unit);

    /** A frame and how many nominations stand in it. */
    @Introspected
    record FrameLine(
            AwardReviewId reviewId,
            int ordinal,
            String itemKey,
            @Nullable UnitId unitId,
            @Nullable SubjectKind subjectKind,
            @Nullable CommendationForm form,
            @Nullable AwardLevel level,
            @Nullable Integer base,
            @Nullable BigDecimal share,
            int least,
            @Nullable Integer most,
            QuotaRule rule,
            @Nullable String document,
            int used) {
        QuotaFrame frame() {
            return new QuotaFrame(
                    reviewId,
                    ordinal,
                    new ItemKey(itemKey),
                    unitId,
                    subjectKind,
                    form,
                    level,
                    base,
                    share == null ? null : Decimal.of(share.stripTrailingZeros()),
                    least,
                    most,
                    rule,
                    document,
                    used);
        }
    }

    /** The heads of a unit and all below it. */
    @Introspected
    record BaseLine(
            UnitId unitId,
            int collectives,
            int cadres,
            int civilServants,
            int publicEmployees,
            int contractEmployees) {}
}
