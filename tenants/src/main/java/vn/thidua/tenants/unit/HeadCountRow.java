package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("head_count")
record HeadCountRow(
        TenantId tenantId,
        UnitId unitId,
        LocalDate countedOn,
        int entry,
        int collectives,
        int cadres,
        int civilServants,
        int publicEmployees,
        int contractEmployees,
        @Nullable Integer women,
        Instant recordedAt,
        AccountId recordedBy) {

    static HeadCountRow of(TenantId tenant, HeadCount count) {
        var heads = count.heads();
        return new HeadCountRow(
                tenant,
                count.unit(),
                count.countedOn(),
                count.entry(),
                heads.collectives(),
                heads.cadres(),
                heads.civilServants(),
                heads.publicEmployees(),
                heads.contractEmployees(),
                heads.women(),
                count.recordedAt(),
                count.recordedBy());
    }

    HeadCount count() {
        var heads =
                new Heads(
                        collectives,
                        cadres,
                        civilServants,
                        publicEmployees,
                        contractEmployees,
                        women);
        return new HeadCount(unitId, countedOn, entry, heads, recordedAt, recordedBy);
    }
}
