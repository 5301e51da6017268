package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * @param wave empty for the whole plan
 * @param withdrawnFrom where it stood before it was withdrawn; absent unless it is
 * @param steps how much was done with it; each step names the number that it was made from
 */
@MappedEntity("registration")
record RegistrationRow(
        TenantId tenantId,
        @Id RegistrationId id,
        PlanId planId,
        String wave,
        @Nullable PersonId personId,
        UnitId unitId,
        RegistrationState state,
        @Nullable RegistrationState withdrawnFrom,
        int revision,
        int steps,
        @Nullable Instant submittedAt,
        @Nullable AccountId submittedBy,
        @Nullable String lateReason,
        @Nullable AccountId lateBy,
        @Nullable String reason) {
    /** As long as nothing is done with it. */
    private static final int FIRST = 1;

    static RegistrationRow begun(TenantId tenant, DraftRegistration command, UnitId unit) {
        var wave = command.wave();
        return new RegistrationRow(
                tenant,
                RegistrationId.next(),
                command.plan(),
                wave == null ? "" : wave,
                command.subject() instanceof Subject.OfPerson(var person) ? person : null,
                unit,
                RegistrationState.DRAFT,
                null,
                FIRST,
                FIRST,
                null,
                null,
                null,
                null,
                null);
    }

    Registration registration() {
        return new Registration(
                id,
                planId,
                wave.isEmpty() ? null : wave,
                personId,
                unitId,
                state,
                revision,
                submittedAt,
                submittedBy,
                lateReason,
                lateBy,
                reason);
    }

    /** The person, or the unit where there is none. */
    Subject subject() {
        return personId == null ? new Subject.OfUnit(unitId) : new Subject.OfPerson(personId);
    }

    /** The next revision is written: whoever has received it, has to receive it anew. */
    RegistrationRow amended(Late late) {
        var to = state.isOpen() ? state : RegistrationState.SUBMITTED;
        return moved(to, null, revision + 1, reason).marked(late);
    }

    RegistrationRow submitted(Instant now, AccountId by, Late late) {
        var sent = moved(RegistrationState.SUBMITTED, null, revision, null).marked(late);
        return submittedAt == null ? sent.sent(now, by) : sent;
    }

    RegistrationRow received() {
        return moved(RegistrationState.RECEIVED, null, revision, null);
    }

    RegistrationRow returned(String why) {
        return moved(RegistrationState.RETURNED, null, revision, why);
    }

    RegistrationRow withdrawn(String why) {
        return moved(RegistrationState.WITHDRAWN, state, revision, why);
    }

    /** As it stood before; why it had come back by then is told by its steps. */
    RegistrationRow restored() {
        var to = withdrawnFrom == null ? RegistrationState.DRAFT : withdrawnFrom;
        return moved(to, null, revision, null);
    }

    private RegistrationRow moved(
            RegistrationState to,
            @Nullable RegistrationState from,
            int revised,
            @Nullable String why) {
        return new RegistrationRow(
                tenantId,
                id,
                planId,
                wave,
                personId,
                unitId,
                to,
                from,
                revised,
                steps + 1,
                submittedAt,
                submittedBy,
                lateReason,
                lateBy,
                why);
    }

    private RegistrationRow sent(Instant now, AccountId by) {
        return new RegistrationRow(
                tenantId,
                id,
                planId,
                wave,
                personId,
                unitId,
                state,
                withdrawnFrom,
                revision,
                steps,
                now,
                by,
                lateReason,
                lateBy,
                reason);
    }

    /** Once late, it stays marked; the first who allowed it is the one who is named. */
    private RegistrationRow marked(Late late) {
        if (late.reason() == null || lateReason != null) {
            return this;
        }
        return new RegistrationRow(
                tenantId,
                id,
                planId,
                wave,
                personId,
                unitId,
                state,
                withdrawnFrom,
                revision,
                steps,
                submittedAt,
                submittedBy,
                late.reason(),
                late.by(),
                reason);
    }
}
