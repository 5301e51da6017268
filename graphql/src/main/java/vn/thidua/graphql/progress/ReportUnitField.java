package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.unit.UnitLoader;
import vn.thidua.tenants.progress.ProgressReport;

/** {@code ProgressReport.unit}. */
@Singleton
final class ReportUnitField implements ObjectField<ProgressReport> {
    @Override
    public String type() {
        return "ProgressReport";
    }

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public Object fetch(ProgressReport report, Arguments arguments, CallerContext caller) {
        return caller.load(UnitLoader.class, report.unit());
    }
}
