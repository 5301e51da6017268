package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("initiative_use")
record UseRow(
        TenantId tenantId,
        @Id InitiativeId initiativeId,
        PersonId personId,
        NominationId nominationId,
        Instant usedAt,
        AccountId usedBy) {}
