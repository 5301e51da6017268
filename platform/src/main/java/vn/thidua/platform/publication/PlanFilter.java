package vn.thidua.platform.publication;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

/**
 * Which published plans are wanted.
 *
 * @param states in any of these states; all when empty
 * @param issuer issued by this agency or group; by anybody when absent
 * @param year of this year; of any when absent
 * @param words whose title or theme holds these words, accents aside; any when blank
 */
public record PlanFilter(
        Set<PublishedState> states, @Nullable Issuer issuer, @Nullable Integer year, String words) {
    /** Every plan that the caller may see. */
    public static final PlanFilter ALL = new PlanFilter(Set.of(), null, null, "");

    public PlanFilter {
        states = states.isEmpty() ? EnumSet.allOf(PublishedState.class) : Set.copyOf(states);
    }

    /** The same plans, those that have these words. */
    public PlanFilter looking(String others) {
        return new PlanFilter(states, issuer, year, others);
    }

    @Nullable AgencyId agency() {
        return issuer instanceof Issuer.ByAgency(var agency) ? agency : null;
    }

    @Nullable GroupId group() {
        return issuer instanceof Issuer.ByGroup(var group) ? group : null;
    }
}
