package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.progress.ReportDeadlines;
import vn.thidua.tenants.progress.ReportDue;

/** Reads by when reports were due. */
@Singleton
final class ReportDueLoader implements Loader<ProgressId, ReportDue> {
    private final ReportDeadlines deadlines;

    ReportDueLoader(ReportDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Map<ProgressId, ReportDue> load(CallerContext caller, Set<ProgressId> keys) {
        return deadlines.of(caller.scope(), keys);
    }
}
