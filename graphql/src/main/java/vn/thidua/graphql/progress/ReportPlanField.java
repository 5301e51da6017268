package vn.thidua.graphql.progress;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.tenants.progress.ProgressReport;

/** {@code ProgressReport.plan}. */
@Singleton
final class ReportPlanField implements ObjectField<ProgressReport> {
    private static final String OWN = "Plan";
    private static final String PUBLISHED = "PublishedPlan";

    private final GlobalIds ids;

    ReportPlanField(GlobalIds ids) {
        this.ids = ids;
    }

    @Override
    public String type() {
        return "ProgressReport";
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String fetch(ProgressReport report, Arguments arguments, CallerContext caller) {
        var type = ids.knows(OWN) ? OWN : PUBLISHED;
        return ids.encode(type, report.plan());
    }
}
