package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.progress.ProgressFilter;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ProgressState;
import vn.thidua.tenants.unit.UnitId;

/** {@code OwnAgency.progressReports}. */
@Singleton
final class AgencyProgressReportsField implements ObjectField<OwnAgency> {
    private final ProgressReports reports;

    AgencyProgressReportsField(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "progressReports";
    }

    @Override
    public Connection<ProgressReport> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var filter =
                arguments
                        .find(Filter.class, "filter")
                        .map(f -> new ProgressFilter(f.plan(), f.unit(), null, f.state()))
                        .orElse(new ProgressFilter(null, null, null, null));
        var page = arguments.page();
        return Connection.of(page, reports.list(own.scope(), filter, page));
    }

    /** Which reports are wanted. */
    record Filter(@Nullable PlanId plan, @Nullable UnitId unit, @Nullable ProgressState state) {}
}
