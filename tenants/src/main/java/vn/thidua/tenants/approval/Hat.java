package vn.thidua.tenants.approval;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * What lets the caller take steps: what they are themselves, or what somebody is in whose place
 * they may act today.
 *
 * @param person absent if nobody is entered who signs in so
 * @param unit the unit that the person is in
 * @param behalf in whose place; absent for the caller's own
 */
record Hat(
        @Nullable PersonId person,
        @Nullable UnitId unit,
        Set<Role> roles,
        @Nullable PersonId behalf) {
    /** What an administrator wears who brings back a plan that others are in turn for. */
    static final Hat NONE = new Hat(null, null, Set.of(), null);

    Hat {
        roles = Set.copyOf(roles);
    }

    /** Whether it lets them take this turn. */
    boolean fits(OpenTurn turn) {
        var role = turn.role();
        if (role != null) {
            return roles.contains(role);
        }
        return turn.memberOfId() == null
                ? person != null && person.equals(turn.takerId())
                : turn.memberOfId().equals(unit);
    }
}
