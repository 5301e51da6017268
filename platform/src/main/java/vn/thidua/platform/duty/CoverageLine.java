package vn.thidua.platform.duty;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.PlanId;

/** A row of coverage with the name that it is sorted by. */
@Introspected
record CoverageLine(
        DutyId dutyId,
        AgencyId agencyId,
        AgencyId bearerId,
        CoverageStatus status,
        @Nullable LinkId linkId,
        @Nullable PlanId planId,
        @Nullable LocalDate issuedOn,
        String name) {
    Coverage coverage() {
        return new Coverage(dutyId, agencyId, bearerId, status, linkId, planId, issuedOn);
    }
}
