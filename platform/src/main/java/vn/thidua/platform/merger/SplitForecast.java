package vn.thidua.platform.merger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EstateCounts;

/**
 * What a split would do, and what stands in its way.
 *
 * @param leaves what the agency has; absent where a conflict keeps from looking
 * @param parts what each successor would take, as they were named
 * @param conflicts empty if it can be done
 */
public record SplitForecast(
        MergerForecast.@Nullable Predecessor leaves,
        List<Part> parts,
        List<SplitConflict> conflicts) {

    /**
     * What a successor would take.
     *
     * @param isTenant whether it works on the platform
     * @param plans how many plans that were not issued it would be sent
     */
    public record Part(AgencyId successor, boolean isTenant, EstateCounts estate, long plans) {
        /** How many subordinates would come under it. */
        public int relationsCarriedOver() {
            return estate.relationsCarriedOver();
        }

        /** How many seats it would take. */
        public int seatsCarriedOver() {
            return estate.seatsCarriedOver();
        }
    }
}
