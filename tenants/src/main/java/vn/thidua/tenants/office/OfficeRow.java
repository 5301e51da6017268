package vn.thidua.tenants.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

@MappedEntity("office")
record OfficeRow(
        TenantId tenantId,
        @Id OfficeId id,
        String name,
        @Nullable PersonId holderId,
        int revision) {}
