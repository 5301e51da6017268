package vn.thidua.tenants.registration;

/** The office receives a registration that was sent to it. */
public record ReceiveRegistration(RegistrationId registration) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is received. */
        record Received(Registration registration) implements Answer {}

        /** It does not wait for the office; {@code stored} is what stands. */
        record NotWaiting(Registration stored) implements Answer {}
    }
}
