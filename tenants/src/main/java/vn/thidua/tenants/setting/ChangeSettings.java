package vn.thidua.tenants.setting;

import org.jspecify.annotations.Nullable;

/**
 * An administrator sets something for the agency. Reports that wait already go on waiting.
 *
 * @param expected the revision that the change was made from
 * @param objectorYears how long it is kept who objected; absent where that stays as it is
 */
public record ChangeSettings(
        int expected, ProgressCounts progressCounts, @Nullable Integer objectorYears) {

    /** What came of it. */
    public sealed interface Answer {
        /** It holds from now on. */
        record Changed(AgencySettings settings) implements Answer {}

        /** Who objected is kept for at least and at most so many years. */
        record YearsOutOfRange(int yearsMin, int yearsMax) implements Answer {}

        /** Somebody else changed something meanwhile; {@code stored} is what stands now. */
        record Conflict(AgencySettings stored) implements Answer {}
    }
}
