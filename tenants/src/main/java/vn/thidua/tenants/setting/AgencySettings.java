package vn.thidua.tenants.setting;

import io.micronaut.core.annotation.Introspected;

/**
 * What an agency has set for itself.
 *
 * @param revision grows with each change; a change names the one that it was made from
 */
@Introspected
public record AgencySettings(ProgressCounts progressCounts, int revision) {
    /** What holds until an agency sets something: the figures are fresh, nobody needs to act. */
    public static final AgencySettings DEFAULT = new AgencySettings(ProgressCounts.AT_ONCE, 0);
}
