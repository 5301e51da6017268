package vn.thidua.tenants.progress;

/** The office confirms a report that waits, and it counts. */
public record ConfirmProgress(ProgressId report) {

    /** What came of it. */
    public sealed interface Answer permits Confirmed, NotWaiting, ReportProgress.Unfit {}

    /** It counts, here and everywhere above. */
    public record Confirmed(ProgressReport report) implements Answer {}

    /** Somebody has confirmed or rejected it before; {@code stored} is what stands now. */
    public record NotWaiting(ProgressReport stored) implements Answer {}
}
