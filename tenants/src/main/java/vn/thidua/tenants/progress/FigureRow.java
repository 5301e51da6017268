package vn.thidua.tenants.progress;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.TargetDelta;

/** A line of a report. It has an id, if not one of its own: without any, rows go one by one. */
@MappedEntity("progress_figure")
record FigureRow(
        TenantId tenantId,
        @Id ProgressId reportId,
        int line,
        @Nullable String measure,
        @Nullable TargetId targetId,
        @Nullable String itemKey,
        @Nullable String name,
        @Nullable String countedIn,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator)
        implements Figure {

    /** The lines of a report. */
    static List<FigureRow> of(TenantId tenant, ProgressId report, ReportedFigures figures) {
        var rows = new ArrayList<FigureRow>();
        for (var measure : figures.measures()) {
            rows.add(
                    new FigureRow(
                            tenant,
                            report,
                            rows.size() + 1,
                            measure.measure(),
                            null,
                            null,
                            null,
                            null,
                            measure.delta(),
                            null,
                            null));
        }
        figures.targets().forEach(t -> rows.add(of(tenant, report, rows.size() + 1, t)));
        for (var indicator : figures.indicators()) {
            rows.add(
                    new FigureRow(
                            tenant,
                            report,
                            rows.size() + 1,
                            null,
                            null,
                            indicator.item(),
                            indicator.name(),
                            indicator.countedIn(),
                            indicator.amount(),
                            null,
                            null));
        }
        return rows;
    }

    private static FigureRow of(TenantId tenant, ProgressId report, int line, TargetDelta target) {
        return switch (target) {
            case TargetDelta.Amount(var id, var delta) ->
                    new FigureRow(
                            tenant, report, line, null, id, null, null, null, delta, null, null);
            case TargetDelta.Part(var id, var part, var whole) ->
                    new FigureRow(
                            tenant, report, line, null, id, null, null, null, null, part, whole);
        };
    }
}
