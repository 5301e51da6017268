package vn.thidua.tenants.approval;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** A turn as it is read. */
@Introspected
record TurnLine(
        TurnId id,
        PassageId passageId,
        PlanId planId,
        String stepKey,
        String stepName,
        @Nullable Role role,
        @Nullable UnitId headOfId,
        @Nullable UnitId memberOfId,
        @Nullable OfficeId officeId,
        @Nullable PersonId personId,
        TurnState state,
        Instant begunAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant decidedAt,
        @Nullable String deciderName,
        @Nullable PersonId behalfId,
        @Nullable String reason,
        @Nullable String returnedTo) {

    Turn turn(LocalDate today) {
        return new Turn(
                id,
                passageId,
                planId,
                stepKey,
                stepName,
                new Taker(role, headOfId, memberOfId, officeId, personId),
                state,
                begunAt,
                dueOn,
                decidedAt,
                deciderName,
                behalfId,
                reason,
                returnedTo,
                isLate(today));
    }

    private boolean isLate(LocalDate today) {
        if (dueOn == null || state == TurnState.DROPPED) {
            return false;
        }
        var day = decidedAt == null ? today : LocalDate.ofInstant(decidedAt, Clocks.VIETNAM);
        return day.isAfter(dueOn);
    }
}
