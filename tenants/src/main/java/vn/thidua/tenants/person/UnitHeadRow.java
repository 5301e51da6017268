package vn.thidua.tenants.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("unit_head")
record UnitHeadRow(TenantId tenantId, @Id UnitId unitId, PersonId personId, LocalDate sinceOn) {}
