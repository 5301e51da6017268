package vn.thidua.tenants.registration;

import org.jspecify.annotations.Nullable;

/**
 * Somebody sends a registration to the office, for the first time or after it came back.
 *
 * @param expected the revision that is sent
 * @param lateReason why it is taken after the deadline; absent if that is not asked for
 */
public record SubmitRegistration(
        RegistrationId registration, int expected, @Nullable String lateReason) {

    /** What came of it. */
    public sealed interface Answer
            permits Submitted,
                    NotOpen,
                    Timing.Refusal,
                    AmendRegistration.Conflict,
                    DraftRegistration.NotYours,
                    DraftRegistration.PlanNotOpen,
                    DraftRegistration.Unfit.Faulty {}

    /** The office has it. */
    public record Submitted(Registration registration) implements Answer {}

    /** It was sent before, or withdrawn; {@code stored} is what stands. */
    public record NotOpen(Registration stored) implements Answer {}
}
