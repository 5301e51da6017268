package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.office.OfficeId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/** A turn as it begins. */
@MappedEntity("approval_turn")
record TurnRow(
        TenantId tenantId,
        @Id TurnId id,
        PassageId passageId,
        PlanId planId,
        String stepKey,
        String stepName,
        int seat,
        @Nullable Role role,
        @Nullable UnitId headOfId,
        @Nullable UnitId memberOfId,
        @Nullable OfficeId officeId,
        @Nullable PersonId personId,
        TurnState state,
        Instant begunAt,
        @Nullable LocalDate dueOn) {

    /** The turn of the taker in this seat of a step. */
    static TurnRow of(
            TenantId tenant,
            Passage passage,
            Step step,
            int seat,
            Instant now,
            @Nullable LocalDate dueOn) {
        var taker = step.takers().get(seat);
        return new TurnRow(
                tenant,
                TurnId.next(),
                passage.id(),
                passage.plan(),
                step.key(),
                step.name(),
                seat,
                taker.role(),
                taker.headOfUnit(),
                taker.memberOfUnit(),
                taker.office(),
                taker.person(),
                TurnState.OPEN,
                now,
                dueOn);
    }
}
