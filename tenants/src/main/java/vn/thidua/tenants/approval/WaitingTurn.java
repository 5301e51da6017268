package vn.thidua.tenants.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;

/**
 * A step that waits for the caller.
 *
 * @param dueOn the last day of its time limit; absent without one
 * @param behalf in whose place the caller would take it; absent for the caller's own
 */
public record WaitingTurn(
        PlanId plan,
        String stepKey,
        String stepName,
        @Nullable LocalDate dueOn,
        boolean isLate,
        @Nullable PersonId behalf) {}
