package vn.thidua.tenants.setting;

import io.micronaut.core.annotation.Introspected;

/**
 * What an agency has set for itself.
 *
 * @param objectorYears how many years after its answer it is kept who objected to a public notice
 * @param revision grows with each change; a change names the one that it was made from
 */
@Introspected
public record AgencySettings(ProgressCounts progressCounts, int objectorYears, int revision) {
    /** They are not kept for less. */
    public static final int OBJECTOR_YEARS_MIN = 1;

    /** They are not kept for longer: so long ministries and provinces keep files of awards. */
    public static final int OBJECTOR_YEARS_MAX = 20;

    /** As long as a unit keeps its files of awards (TT 10/2022/TT-BNV). */
    private static final int OBJECTOR_YEARS = 10;

    /** What holds until an agency sets something: the figures are fresh, nobody needs to act. */
    public static final AgencySettings DEFAULT =
            new AgencySettings(ProgressCounts.AT_ONCE, OBJECTOR_YEARS, 0);
}
