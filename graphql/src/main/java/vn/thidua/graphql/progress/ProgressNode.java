package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ProgressReports;

/** Finds a progress report by its id. */
@Singleton
final class ProgressNode implements NodeField<ProgressId> {
    private final ProgressReports reports;

    ProgressNode(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String type() {
        return "ProgressReport";
    }

    @Override
    public Class<ProgressId> idClass() {
        return ProgressId.class;
    }

    @Override
    public ProgressReport fetch(ProgressId id, CallerContext caller) {
        return reports.fetch(caller.scope(), id);
    }
}
