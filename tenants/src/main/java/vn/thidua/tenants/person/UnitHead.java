package vn.thidua.tenants.person;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import vn.thidua.tenants.unit.UnitId;

/** Who heads a unit (thủ trưởng đơn vị), and since when. They need not be placed in it. */
@Introspected
public record UnitHead(UnitId unitId, PersonId personId, LocalDate sinceOn) {}
