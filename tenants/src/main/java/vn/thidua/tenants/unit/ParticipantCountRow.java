package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("participant_count")
record ParticipantCountRow(
        TenantId tenantId,
        UnitId unitId,
        LocalDate countedOn,
        int entry,
        int persons,
        int collectives,
        Instant recordedAt,
        AccountId recordedBy) {

    ParticipantCount count() {
        return new ParticipantCount(
                unitId, countedOn, entry, persons, collectives, recordedAt, recordedBy);
    }
}
