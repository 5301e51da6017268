package vn.thidua.tenants.setting;

/**
 * An administrator sets something for the agency. Reports that wait already go on waiting.
 *
 * @param expected the revision that the change was made from
 */
public record ChangeSettings(int expected, ProgressCounts progressCounts) {

    /** What came of it. */
    public sealed interface Answer {
        /** It holds from now on. */
        record Changed(AgencySettings settings) implements Answer {}

        /** Somebody else changed something meanwhile; {@code stored} is what stands now. */
        record Conflict(AgencySettings stored) implements Answer {}
    }
}
