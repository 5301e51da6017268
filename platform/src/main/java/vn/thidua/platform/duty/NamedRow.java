package vn.thidua.platform.duty;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.directory.AgencyId;

/** An agency that a duty names. */
@MappedEntity("duty_agency")
record NamedRow(@Id DutyId dutyId, AgencyId agencyId) {}
