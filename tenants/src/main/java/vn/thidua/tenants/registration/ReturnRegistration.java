package vn.thidua.tenants.registration;

/**
 * The office sends a registration back, to be put right.
 *
 * @param reason what is to be put right
 */
public record ReturnRegistration(RegistrationId registration, String reason) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is back with whoever sent it. */
        record Returned(Registration registration) implements Answer {}

        /** The office does not have it; {@code stored} is what stands. */
        record NotThere(Registration stored) implements Answer {}

        /** There is no reason, or it has more than {@code charactersMax} characters. */
        record ReasonOutOfBounds(int charactersMax) implements Answer {}
    }
}
