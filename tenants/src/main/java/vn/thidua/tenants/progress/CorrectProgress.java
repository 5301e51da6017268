package vn.thidua.tenants.progress;

import org.jspecify.annotations.Nullable;

/**
 * The office takes back a report that counts. A counter-entry in the ledger says why; what is right
 * is entered with it as a report of its own, for the same unit, plan, period and day.
 *
 * @param figures what is right; absent if nothing takes the report's place
 */
public record CorrectProgress(ProgressId report, String reason, @Nullable ReportedFigures figures) {

    /** What came of it. */
    public sealed interface Answer
            permits Corrected, NotCounted, ReasonOutOfBounds, ReportProgress.Unfit {}

    /** It no longer counts; {@code replacement} does, unless it is absent. */
    public record Corrected(ProgressReport report, @Nullable ProgressReport replacement)
            implements Answer {}

    /** It does not count, or no longer; {@code stored} is what stands now. */
    public record NotCounted(ProgressReport stored) implements Answer {}

    /** There is no reason, or it has more than {@code charactersMax} characters. */
    public record ReasonOutOfBounds(int charactersMax) implements Answer {}
}
