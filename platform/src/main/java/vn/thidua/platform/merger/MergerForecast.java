package vn.thidua.platform.merger;

import java.util.List;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.EstateCounts;

/**
 * What a merger would do, and what stands in its way.
 *
 * @param predecessors what each of them leaves behind; empty where a conflict keeps from looking
 * @param conflicts empty if it can be done
 */
public record MergerForecast(List<Predecessor> predecessors, List<MergerConflict> conflicts) {

    /**
     * One that would end.
     *
     * @param isTenant whether it works on the platform
     * @param matters what it has not finished, none of it nought
     */
    public record Predecessor(
            AgencyId agency, boolean isTenant, EstateCounts estate, List<MatterCount> matters) {}
}
