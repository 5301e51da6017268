package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity("tenant")
record TenantRow(
        TenantId id, AgencyId agencyId, String slug, TenantStatus status, Instant provisionedAt) {
    Tenant tenant() {
        return new Tenant(agencyId, slug, status, provisionedAt);
    }
}
