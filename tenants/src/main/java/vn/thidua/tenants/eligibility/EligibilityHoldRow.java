package vn.thidua.tenants.eligibility;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.DisciplinaryAction;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("eligibility_hold")
record EligibilityHoldRow(
        TenantId tenantId,
        @Id EligibilityHoldId id,
        @Nullable PersonId personId,
        @Nullable UnitId collectiveId,
        HoldGround ground,
        String cause,
        LocalDate openedOn,
        Instant openedAt,
        AccountId openedBy,
        @Nullable HoldOutcome outcome,
        @Nullable DisciplinaryAction sanction,
        @Nullable String conclusion,
        @Nullable LocalDate closedOn,
        int revision) {
    EligibilityHold hold() {
        return new EligibilityHold(
                id,
                collectiveId == null ? ofPerson() : new Subject.OfUnit(collectiveId),
                ground,
                cause,
                openedOn,
                outcome,
                sanction,
                conclusion,
                closedOn,
                revision);
    }

    private Subject ofPerson() {
        if (personId == null) {
            throw new IllegalStateException("a hold of nobody: " + id);
        }
        return new Subject.OfPerson(personId);
    }
}
