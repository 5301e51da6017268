package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("council")
record CouncilRow(
        TenantId tenantId,
        @Id CouncilId id,
        String name,
        CouncilKind kind,
        Instant formedAt,
        AccountId formedBy) {
    Council council() {
        return new Council(id, name, kind, formedAt, formedBy);
    }
}
