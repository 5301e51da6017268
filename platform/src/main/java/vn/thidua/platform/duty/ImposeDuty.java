package vn.thidua.platform.duty;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/**
 * Say who owes something under a plan of the caller's agency.
 *
 * @param text what is owed, in the words of the plan
 * @param dueOn the last day on which it is in time
 */
public record ImposeDuty(
        PlanId plan,
        DutyKind kind,
        String text,
        LocalDate dueOn,
        DatePrecision precision,
        Addressees addressees) {
    private static final int TEXT_MAX = 2000;

    public ImposeDuty {
        if (text.isBlank() || text.length() > TEXT_MAX) {
            throw new IllegalArgumentException("a duty says in 1 to 2000 letters what is owed");
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It stands from now on. */
        record Imposed(Duty duty) implements Answer {}

        /** A plan that is closed or archived imposes nothing. */
        record PlanEnded(PublishedState state) implements Answer {}

        /** The caller's agency has no seat in this group in that year. */
        record NotInGroup() implements Answer {}

        /** These are neither directly under the caller's agency nor in a group with it. */
        record NotAddressable(List<AgencyId> agencies) implements Answer {}
    }
}
