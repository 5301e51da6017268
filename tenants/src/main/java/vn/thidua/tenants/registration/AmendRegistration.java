package vn.thidua.tenants.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody writes the next revision of a registration, on the form as the plan's version in force
 * has it. What the office had received, it has to receive anew.
 *
 * @param expected the revision that it was made from
 * @param answers all of them; what is left out is empty from now on
 * @param lateReason why it is taken after the deadline; absent if that is not asked for
 */
public record AmendRegistration(
        RegistrationId registration,
        int expected,
        List<FormAnswer> answers,
        @Nullable String lateReason) {
    public AmendRegistration {
        answers = List.copyOf(answers);
    }

    /** What came of it. */
    public sealed interface Answer
            permits Amended, Withdrawn, Conflict, Timing.Refusal, DraftRegistration.Unfit {}

    /** The next revision stands. */
    public record Amended(Registration registration) implements Answer {}

    /** It is withdrawn; {@code stored} is what stands. */
    public record Withdrawn(Registration stored) implements Answer {}

    /** Somebody has written another revision meanwhile; {@code stored} is what stands. */
    public record Conflict(Registration stored) implements Answer, SubmitRegistration.Answer {}
}
