package vn.thidua.tenants.progress;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.unit.UnitId;

/** Which reports are wanted; what is absent does not narrow. */
public record ProgressFilter(
        @Nullable PlanId plan,
        @Nullable UnitId unit,
        @Nullable Period period,
        @Nullable ProgressState state) {

    /** Those that wait for the office. */
    public static ProgressFilter waiting() {
        return new ProgressFilter(null, null, null, ProgressState.WAITING);
    }
}
