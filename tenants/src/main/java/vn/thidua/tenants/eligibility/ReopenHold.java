package vn.thidua.tenants.eligibility;

/**
 * A matter was settled by mistake, or is taken up again.
 *
 * @param revision which one the caller has seen
 */
public record ReopenHold(EligibilityHoldId hold, int revision) {
    /** What came of it. */
    public sealed interface Answer {
        /** It holds again. */
        record Reopened(EligibilityHold hold) implements Answer {}

        /** Somebody has changed it since. */
        record ChangedMeanwhile(EligibilityHold hold) implements Answer {}
    }
}
