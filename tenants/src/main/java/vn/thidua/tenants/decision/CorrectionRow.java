package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardLineId;

@MappedEntity("award_correction")
record CorrectionRow(
        TenantId tenantId,
        @Id AwardLineId lineId,
        int ordinal,
        String printed,
        String corrected,
        String document,
        String reason,
        Instant correctedAt,
        AccountId correctedBy) {
    AwardCorrection correction() {
        return new AwardCorrection(
                lineId, ordinal, printed, corrected, document, reason, correctedAt);
    }
}
