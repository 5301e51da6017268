package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;

/**
 * A member of a council. A member from outside counts among all members, but has no account and so
 * no vote.
 *
 * @param seat the place in the decision, 1 for the first
 * @param person somebody of the agency; absent for an outsider
 * @param outsider the name of somebody from outside; absent for a person of the agency
 * @param duties what the council has made this member's task; absent if nothing is said
 */
public record CouncilSeat(
        int seat,
        @Nullable PersonId person,
        @Nullable String outsider,
        CouncilOffice office,
        @Nullable String duties) {
    /** No outsider's name is longer. */
    public static final int OUTSIDER_MAX = 200;

    /** No duties are longer. */
    public static final int DUTIES_MAX = 1000;
}
