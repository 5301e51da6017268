package vn.thidua.tenants.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody's registration for emulation under a plan, what they have written aside.
 *
 * @param wave the key of the plan's wave or phase; absent if for the whole plan
 * @param person who registers; absent for a collective
 * @param unit the collective, or the unit that the person was in when they began
 * @param revision how often it was written
 * @param submittedAt when it was sent for the first time; absent until then
 * @param submittedBy who sent it then; absent until then
 * @param lateReason why it was taken, or amended, after the deadline; absent if it was in time
 * @param lateBy who allowed that; absent if it was in time
 * @param reason why it was returned or withdrawn; absent unless it is
 */
public record Registration(
        RegistrationId id,
        PlanId plan,
        @Nullable String wave,
        @Nullable PersonId person,
        UnitId unit,
        RegistrationState state,
        int revision,
        @Nullable Instant submittedAt,
        @Nullable AccountId submittedBy,
        @Nullable String lateReason,
        @Nullable AccountId lateBy,
        @Nullable String reason) {

    /** Whether a person or a collective registers. */
    public SubjectKind subjectKind() {
        return person == null ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
    }

    /** Whether it was taken, or amended, after the deadline. */
    public boolean isLate() {
        return lateReason != null;
    }
}
