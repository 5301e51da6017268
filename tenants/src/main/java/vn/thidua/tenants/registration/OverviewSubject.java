package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody who is expected to register, or has registered though nobody expects it any more.
 *
 * @param personId the person; absent for a collective
 * @param unitId the collective, or the unit that the person is in on the day of the overview
 * @param registrationId what they have begun or sent; absent if nothing
 */
public record OverviewSubject(
        @Nullable PersonId personId,
        UnitId unitId,
        boolean isExpected,
        RegistrationStatus status,
        @Nullable RegistrationId registrationId) {

    /** Whether it is a person or a collective. */
    public SubjectKind subjectKind() {
        return personId == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
    }
}
