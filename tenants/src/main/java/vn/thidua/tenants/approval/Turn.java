package vn.thidua.tenants.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;

/**
 * Somebody's turn at a step, and what came of it.
 *
 * @param dueOn the last day of its time limit; absent without one
 * @param decidedAt absent unless somebody decided
 * @param decidedBy the name of who decided, as it was then; absent unless somebody did
 * @param behalf in whose place, where it was a deputy
 * @param reason why the plan was sent back; absent unless it was
 * @param returnedTo the step that it was sent back to; absent for whoever wrote it
 * @param isLate whether the limit is over, or was when somebody decided
 */
public record Turn(
        TurnId id,
        PassageId passage,
        PlanId plan,
        String stepKey,
        String stepName,
        Taker taker,
        TurnState state,
        Instant begunAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable PersonId behalf,
        @Nullable String reason,
        @Nullable String returnedTo,
        boolean isLate) {}
