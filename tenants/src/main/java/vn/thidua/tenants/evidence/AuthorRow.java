package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("initiative_author")
record AuthorRow(
        TenantId tenantId,
        @Id InitiativeId initiativeId,
        PersonId personId,
        int ordinal,
        @Nullable Integer sharePercent) {}
