package vn.thidua.tenants.person;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("placement")
record PlacementRow(
        TenantId tenantId, PersonId personId, LocalDate sinceOn, UnitId unitId, String jobTitle) {}
