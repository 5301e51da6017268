package vn.thidua.graphql.progress;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ReportedFigures;

/** {@code ProgressReport.figures}. */
@Singleton
final class ReportFiguresField implements ObjectField<ProgressReport> {
    @Override
    public String type() {
        return "ProgressReport";
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public Object fetch(ProgressReport report, Arguments arguments, CallerContext caller) {
        return caller.load(ReportFiguresLoader.class, report.id())
                .thenApply(
                        found -> FiguresInput.of(requireNonNullElse(found, ReportedFigures.NONE)));
    }
}
