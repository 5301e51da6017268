package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportedFigures;

/** Reads what was reported in reports. */
@Singleton
final class ReportFiguresLoader implements Loader<ProgressId, ReportedFigures> {
    private final ProgressReports reports;

    ReportFiguresLoader(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public Map<ProgressId, ReportedFigures> load(CallerContext caller, Set<ProgressId> keys) {
        return reports.figures(caller.scope(), keys);
    }
}
