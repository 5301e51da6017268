package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Which registrations are wanted; what is absent does not narrow.
 *
 * @param unit those of this unit and of all that stands below it today
 * @param late only those that were taken after the deadline, or only those that were not
 */
public record RegistrationFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable RegistrationState state,
        @Nullable SubjectKind subjectKind,
        @Nullable Boolean late) {

    /** All of them. */
    public static RegistrationFilter all() {
        return new RegistrationFilter(null, null, null, null, null);
    }

    /** Those that wait for the office. */
    public static RegistrationFilter sent() {
        return new RegistrationFilter(null, null, RegistrationState.SUBMITTED, null, null);
    }

    /** Whether persons are wanted, or collectives. */
    @Nullable Boolean persons() {
        return subjectKind == null ? null : subjectKind == SubjectKind.INDIVIDUAL;
    }
}
