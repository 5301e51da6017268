package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.directory.AgencyId;

/** An agency that follows by a merger or a split. */
@MappedEntity("merger_successor")
record SuccessorRow(@Id MergerId mergerId, int nth, AgencyId agencyId) {}
