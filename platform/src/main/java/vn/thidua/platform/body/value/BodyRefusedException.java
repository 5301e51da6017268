package vn.thidua.platform.body.value;

/**
 * Carries a {@link BodyRefused} out of a constructor. Code that builds a document from what a user
 * sent runs inside {@link Attempt#of}, which turns it into an answer.
 */
public final class BodyRefusedException extends IllegalArgumentException {

    private final transient BodyRefused reason;

    public BodyRefusedException(BodyRefused reason) {
        super(reason.toString());
        this.reason = reason;
    }

    /** Why. */
    public BodyRefused reason() {
        return reason;
    }
}
