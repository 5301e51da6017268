package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("media_item")
record MediaItemRow(
        TenantId tenantId,
        @Id MediaItemId id,
        UnitId unitId,
        @Nullable PlanId planId,
        @Nullable PersonId personId,
        @Nullable UnitId collectiveId,
        OutletKind outletKind,
        String outlet,
        String title,
        @Nullable String link,
        LocalDate publishedOn,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason) {
    MediaItem mediaItem() {
        return new MediaItem(
                id,
                unitId,
                planId,
                Subjects.of(personId, collectiveId),
                outletKind,
                outlet,
                title,
                link,
                publishedOn,
                recordedAt,
                recordedBy,
                reason);
    }
}
