package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;

/**
 * A member of the council on the day of a session.
 *
 * @param seat the place in the decision that formed the council
 * @param person somebody of the agency; absent for an outsider
 * @param outsider the name of somebody from outside; absent for a person of the agency
 * @param isPresent whether the member was there
 */
public record Attendee(
        CouncilSessionId session,
        int seat,
        @Nullable PersonId person,
        @Nullable String outsider,
        CouncilOffice office,
        boolean isPresent) {}
