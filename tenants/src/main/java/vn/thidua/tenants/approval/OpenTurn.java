package vn.thidua.tenants.approval;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * A turn that nobody has taken yet.
 *
 * @param seat its place among the takers of the step, from 0
 * @param takerId who heads the unit, holds the office or is named; absent where it is for a role or
 *     a unit's members, or where nobody is
 * @param takenBefore how many of the step's turns that began with it the caller has taken
 */
@Introspected
record OpenTurn(
        TurnId id,
        PlanId planId,
        String stepKey,
        String stepName,
        int seat,
        @Nullable Role role,
        @Nullable UnitId memberOfId,
        @Nullable PersonId takerId,
        @Nullable LocalDate dueOn,
        int takenBefore) {
    /** Whether any of several people may take it. */
    boolean isOfMany() {
        return role != null || memberOfId != null;
    }

    /** Whether it waits for somebody besides the caller, who has taken the step already. */
    boolean isForSomebodyElse() {
        return takenBefore > 0 && isOfMany();
    }
}
