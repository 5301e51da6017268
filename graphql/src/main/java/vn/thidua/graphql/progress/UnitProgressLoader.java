package vn.thidua.graphql.progress;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.unit.UnitId;

/** Reads what units have done for a plan, one statement for each plan and span. */
@Singleton
final class UnitProgressLoader implements Loader<UnitProgressLoader.Asked, ReportedFigures> {
    private final ProgressReports reports;

    UnitProgressLoader(ProgressReports reports) {
        this.reports = reports;
    }

    /** A unit, and the plan and span that it is asked of. */
    record Asked(UnitId unit, PlanId plan, PeriodRange span) {}

    @Override
    public Map<Asked, ReportedFigures> load(CallerContext caller, Set<Asked> keys) {
        var found = new HashMap<Asked, ReportedFigures>();
        var spans = keys.stream().collect(groupingBy(Asked::span, toSet()));
        spans.forEach(
                (span, asked) ->
                        asked.stream()
                                .collect(groupingBy(Asked::plan, mapping(Asked::unit, toSet())))
                                .forEach(
                                        (plan, units) ->
                                                reports.sums(caller.scope(), plan, span, units)
                                                        .forEach(
                                                                sum ->
                                                                        found.put(
                                                                                new Asked(
                                                                                        sum.unit(),
                                                                                        plan,
                                                                                        span),
                                                                                sum.sums()))));
        return found;
    }
}
