package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;

@MappedEntity("award_objection")
record AwardObjectionRow(
        TenantId tenantId,
        @Id AwardObjectionId id,
        AwardNoticeId noticeId,
        @Nullable AwardLineId lineId,
        @Nullable String objectorName,
        @Nullable String objectorContact,
        ObjectionChannel channel,
        String content,
        LocalDate receivedOn,
        ObjectionState state,
        @Nullable String answer,
        Instant enteredAt,
        AccountId enteredBy,
        @Nullable Instant closedAt,
        @Nullable String closerName) {

    AwardObjection objection() {
        return new AwardObjection(
                id,
                noticeId,
                lineId,
                objectorName,
                objectorContact,
                channel,
                content,
                receivedOn,
                state,
                answer,
                enteredAt,
                closedAt,
                closerName);
    }

    @Override
    public String toString() {
        return "AwardObjectionRow[id=" + id + "]"; // Records are printed at times.
    }
}
