package vn.thidua.tenants.progress;

/**
 * The office rejects a report that waits; it will not count.
 *
 * @param reason why, for who has reported
 */
public record RejectProgress(ProgressId report, String reason) {

    /** What came of it. */
    public sealed interface Answer {
        /** It is rejected. */
        record Rejected(ProgressReport report) implements Answer {}

        /** Somebody has confirmed or rejected it before; {@code stored} is what stands now. */
        record NotWaiting(ProgressReport stored) implements Answer {}

        /** There is no reason, or it has more than {@code charactersMax} characters. */
        record ReasonOutOfBounds(int charactersMax) implements Answer {}
    }
}
