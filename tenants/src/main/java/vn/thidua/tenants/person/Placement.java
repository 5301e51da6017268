package vn.thidua.tenants.person;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import vn.thidua.tenants.unit.UnitId;

/** From a day on somebody was in a unit, with a job title, until the next placement. */
@Introspected
public record Placement(PersonId personId, LocalDate sinceOn, UnitId unitId, String jobTitle) {}
