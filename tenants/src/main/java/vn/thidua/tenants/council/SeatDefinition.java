package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;

/**
 * What the office says of a member of a council.
 *
 * @param person somebody of the agency; absent for an outsider
 * @param outsider the name of somebody from outside; absent for a person of the agency
 * @param duties what the council has made this member's task; absent if nothing is said
 */
public record SeatDefinition(
        @Nullable PersonId person,
        @Nullable String outsider,
        CouncilOffice office,
        @Nullable String duties) {
    public SeatDefinition {
        if ((person == null) == (outsider == null)) {
            throw new IllegalArgumentException("a member is of the agency or from outside");
        }
        outsider = outsider == null ? null : outsider.strip();
        duties = duties == null ? null : duties.strip();
    }

    static SeatDefinition of(CouncilSeat seat) {
        return new SeatDefinition(seat.person(), seat.outsider(), seat.office(), seat.duties());
    }

    CouncilSeat at(int place) {
        return new CouncilSeat(place, person, outsider, office, duties);
    }
}
