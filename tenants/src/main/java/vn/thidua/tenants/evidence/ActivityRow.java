package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("activity")
record ActivityRow(
        TenantId tenantId,
        @Id ActivityId id,
        PlanId planId,
        @Nullable String itemKey,
        UnitId unitId,
        ActivityKind kind,
        String name,
        LocalDate heldOn,
        int heldCount,
        @Nullable Integer participants,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason) {
    Activity activity() {
        return new Activity(
                id,
                planId,
                itemKey == null ? null : new ItemKey(itemKey),
                unitId,
                kind,
                name,
                heldOn,
                heldCount,
                participants,
                recordedAt,
                recordedBy,
                reason);
    }
}
