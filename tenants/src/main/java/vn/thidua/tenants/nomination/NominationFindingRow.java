package vn.thidua.tenants.nomination;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

@MappedEntity("nomination_finding")
record NominationFindingRow(TenantId tenantId, @Id NominationId nominationId, String standards) {}
