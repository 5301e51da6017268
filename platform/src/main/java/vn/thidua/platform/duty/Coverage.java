package vn.thidua.platform.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.link.LinkId;
import vn.thidua.platform.publication.Document;
import vn.thidua.platform.publication.PlanId;

/**
 * How far one of those addressed has come.
 *
 * @param agency who was addressed
 * @param bearer who bears the duty today: the same, or who followed it
 * @param dueOn the last day on which it is in time
 * @param answer what answers the plan; absent where nothing does
 */
public record Coverage(
        DutyId duty,
        AgencyId agency,
        AgencyId bearer,
        LocalDate dueOn,
        CoverageStatus status,
        @Nullable Answer answer) {

    /** A plan that answers, as the other end of its link knows it: by name and number. */
    public record Answer(LinkId link, PlanId plan, String title, Document document) {}
}
