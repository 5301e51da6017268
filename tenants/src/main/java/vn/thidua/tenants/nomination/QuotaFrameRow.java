package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.quota.QuotaRule;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("quota_frame")
record QuotaFrameRow(
        TenantId tenantId,
        @Id AwardReviewId reviewId,
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
        @Nullable String document) {
    /** The same at another place of the review. */
    QuotaFrameRow at(int place) {
        return new QuotaFrameRow(
                tenantId,
                reviewId,
                place,
                itemKey,
                unitId,
                subjectKind,
                form,
                level,
                base,
                share,
                least,
                most,
                rule,
                document);
    }

    /** What both allow, for all units. */
    QuotaFrameRow with(QuotaFrameRow other) {
        return new QuotaFrameRow(
                tenantId,
                reviewId,
                ordinal,
                itemKey,
                null,
                subjectKind,
                form,
                level,
                sum(base, other.base),
                share == null || other.share == null ? null : share.add(other.share),
                least + other.least,
                sum(most, other.most),
                rule == QuotaRule.SHARE ? other.rule : rule,
                document);
    }

    private static @Nullable Integer sum(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? null : Integer.valueOf(one + other);
    }
}
