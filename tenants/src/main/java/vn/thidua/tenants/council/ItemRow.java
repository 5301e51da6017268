package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

@MappedEntity("council_item")
record ItemRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        NominationId nominationId,
        int ordinal,
        @Nullable CouncilOutcome outcome,
        @Nullable Boolean live,
        boolean preferred,
        boolean takenOff) {}
