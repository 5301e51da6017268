package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;

@MappedEntity("award_striking")
record StrikingRow(
        TenantId tenantId,
        @Id AwardDecisionId decisionId,
        int part,
        String reason,
        Instant struckAt,
        AccountId struckBy,
        @Nullable String reinstatedFor,
        @Nullable Instant reinstatedAt) {
    AwardStriking striking() {
        return new AwardStriking(decisionId, part, reason, struckAt, reinstatedFor, reinstatedAt);
    }
}
