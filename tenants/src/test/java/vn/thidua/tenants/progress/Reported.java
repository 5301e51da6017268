package vn.thidua.tenants.progress;

import java.math.BigDecimal;
import java.util.List;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.tenants.unit.Unit;

/** Reports for tests, in few words, all of the last quarter of 2025. */
final class Reported {
    static final Period QUARTER = Period.of(2025, 4);
    static final String HELD = "ACTIVITIES_HELD";

    private Reported() {}

    static ReportProgress by(Unit unit, PlanId plan, ReportedFigures figures) {
        return new ReportProgress(
                plan, unit.id(), QUARTER, QUARTER.endsOn(), figures, "ghi chú", "BC 12");
    }

    static ReportedFigures held(String delta) {
        return measure(HELD, delta);
    }

    static ReportedFigures measure(String code, String delta) {
        var measure = new MeasureDelta(code, new BigDecimal(delta));
        return new ReportedFigures(List.of(measure), List.of(), List.of());
    }

    static ReportedFigures part(TargetId target, String numerator, String denominator) {
        var part =
                new TargetDelta.Part(
                        target, new BigDecimal(numerator), new BigDecimal(denominator));
        return new ReportedFigures(List.of(), List.of(part), List.of());
    }

    static ReportedFigures own(String name, String countedIn, String amount) {
        var indicator = new UnitIndicator(null, name, countedIn, new BigDecimal(amount));
        return new ReportedFigures(List.of(), List.of(), List.of(indicator));
    }
}
