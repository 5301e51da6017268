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
        @Nullable String document) {}
