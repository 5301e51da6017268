package vn.thidua.tenants.plan;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Which plans are wanted.
 *
 * @param states in any of these states; in all but discarded when empty
 * @param kind of this kind; of any when absent
 * @param unit of this unit; of the agency and all units when absent
 * @param under right under this plan of the agency; anywhere when absent
 * @param year of this year; of any when absent
 * @param words whose title or theme holds these words, accents aside; any when blank
 */
public record PlanFilter(
        Set<PlanState> states,
        @Nullable PlanKindId kind,
        @Nullable UnitId unit,
        @Nullable PlanId under,
        @Nullable Integer year,
        String words) {
    /** All that is not thrown away. */
    public static final PlanFilter ALL = new PlanFilter(Set.of(), null, null, null, null, "");

    public PlanFilter {
        states =
                states.isEmpty()
                        ? EnumSet.complementOf(EnumSet.of(PlanState.DISCARDED))
                        : Set.copyOf(states);
    }
}
