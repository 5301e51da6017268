package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;

@MappedEntity("award_notice")
record AwardNoticeRow(
        TenantId tenantId,
        @Id AwardNoticeId id,
        AwardDecisionId decisionId,
        int part,
        AwardNoticeState state,
        int workingDays,
        LocalDate postedOn,
        LocalDate endsOn,
        Instant postedAt,
        AccountId postedBy,
        @Nullable String reason) {

    AwardNotice notice() {
        return new AwardNotice(
                id, decisionId, part, state, workingDays, postedOn, endsOn, postedAt, reason);
    }
}
