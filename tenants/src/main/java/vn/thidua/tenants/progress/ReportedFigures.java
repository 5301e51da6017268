package vn.thidua.tenants.progress;

import java.util.List;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.TargetDelta;

/**
 * The figures of a report, each an increment, or sums of such figures.
 *
 * @param measures of the catalogue that all agencies share
 * @param targets of the plan
 * @param indicators of the unit's own
 */
public record ReportedFigures(
        List<MeasureDelta> measures, List<TargetDelta> targets, List<UnitIndicator> indicators) {
    /** No report has more lines. */
    public static final int LINES_MAX = 100;

    /** No figures at all. */
    public static final ReportedFigures NONE = new ReportedFigures(List.of(), List.of(), List.of());

    public ReportedFigures {
        measures = List.copyOf(measures);
        targets = List.copyOf(targets);
        indicators = List.copyOf(indicators);
    }

    int lines() {
        return measures.size() + targets.size() + indicators.size();
    }

    /** Whether there is something that the ledger of facts takes. */
    boolean concernOthers() {
        return !measures.isEmpty() || !targets.isEmpty();
    }
}
