package vn.thidua.tenants.registration;

/** Somebody withdraws a registration, and the subject may register anew. */
public record WithdrawRegistration(RegistrationId registration, String reason) {

    /** What came of it. */
    public sealed interface Answer
            permits Withdrawn, AlreadyWithdrawn, ReasonOutOfBounds, DraftRegistration.NotYours {}

    /** It is withdrawn. */
    public record Withdrawn(Registration registration) implements Answer {}

    /** It was withdrawn before; {@code stored} is what stands. */
    public record AlreadyWithdrawn(Registration stored) implements Answer {}

    /** There is no reason, or it has more than {@code charactersMax} characters. */
    public record ReasonOutOfBounds(int charactersMax) implements Answer {}
}
