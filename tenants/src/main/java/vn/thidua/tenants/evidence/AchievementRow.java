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
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("achievement")
record AchievementRow(
        TenantId tenantId,
        @Id AchievementId id,
        PlanId planId,
        @Nullable String itemKey,
        @Nullable PersonId personId,
        UnitId unitId,
        String text,
        LocalDate achievedOn,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason) {
    Achievement achievement() {
        return new Achievement(
                id,
                planId,
                itemKey == null ? null : new ItemKey(itemKey),
                personId == null ? new Subject.OfUnit(unitId) : new Subject.OfPerson(personId),
                unitId,
                text,
                achievedOn,
                recordedAt,
                recordedBy,
                reason);
    }
}
