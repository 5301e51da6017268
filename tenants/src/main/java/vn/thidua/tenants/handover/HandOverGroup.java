package vn.thidua.tenants.handover;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EmulationGroup;
import vn.thidua.platform.directory.GroupId;

/**
 * Send what an agency keeps for a group to whoever leads the group today.
 *
 * @param from who has kept it, where the operator does it for them; absent for the caller's agency
 */
public record HandOverGroup(GroupId group, @Nullable AgencyId from) {
    /** What came of it. */
    public sealed interface Answer {
        /** So many plans were sent. */
        record HandedOver(EmulationGroup group, AgencyId lead, int plans) implements Answer {}

        /** Nobody leads the group today. */
        record NobodyLeads() implements Answer {}

        /** The agency leads the group itself. */
        record StillLeads() implements Answer {}

        /** Whoever leads the group does not work on the platform. */
        record LeadNotOnPlatform(AgencyId lead) implements Answer {}

        /** The agency keeps nothing for the group that has not ended. */
        record NothingKept() implements Answer {}

        /** This plan is being amended, or waits for somebody. */
        record Unfinished(String title) implements Answer {}
    }
}
