package vn.thidua.platform.merger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantStatus;
import vn.thidua.platform.directory.AgencyId;

/**
 * An agency that a merger has ended, or that was split.
 *
 * @param statusBefore what its tenant was before it was closed; absent if it was not
 */
@MappedEntity("merger_predecessor")
record PredecessorRow(
        @Id MergerId mergerId, int nth, AgencyId agencyId, @Nullable TenantStatus statusBefore) {}
