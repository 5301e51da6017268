package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.tenants.progress.ProgressFilter;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ProgressState;

/** {@code Waiting.progressToConfirm}. */
@Singleton
final class ProgressToConfirmField implements ObjectField<Waiting> {
    private static final int NAMED_MAX = 5;

    private final ProgressReports reports;

    ProgressToConfirmField(ProgressReports reports) {
        this.reports = reports;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "progressToConfirm";
    }

    @Override
    public Optional<View> fetch(Waiting waiting, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allowsToSettle(Permission.CONFIRM_PROGRESS)) {
            return Optional.empty();
        }
        var filter = new ProgressFilter(null, null, null, ProgressState.WAITING);
        var newest = reports.list(scope, filter, PageRequest.first(NAMED_MAX));
        return Optional.of(new View(reports.waiting(scope), newest.items()));
    }

    /** Reports that wait, as clients see them. */
    record View(int count, List<ProgressReport> reports) {}
}
