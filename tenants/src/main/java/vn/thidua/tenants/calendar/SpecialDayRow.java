package vn.thidua.tenants.calendar;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantId;

@MappedEntity("special_day")
record SpecialDayRow(TenantId tenantId, @Id LocalDate heldOn, String name, boolean isWorked) {}
