package vn.thidua.platform.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.PlanId;

/**
 * How far one of those addressed has come.
 *
 * @param agency who was addressed
 * @param bearer who bears the duty today: the same, or who followed it
 * @param link absent where nothing answers the plan
 * @param plan the plan that answers it; absent with the link
 * @param issuedOn the day of that plan, or the day it was entered where its date is unknown
 */
public record Coverage(
        DutyId duty,
        AgencyId agency,
        AgencyId bearer,
        CoverageStatus status,
        @Nullable LinkId link,
        @Nullable PlanId plan,
        @Nullable LocalDate issuedOn) {}
