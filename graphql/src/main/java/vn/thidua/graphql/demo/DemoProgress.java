package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportProgress;
import vn.thidua.tenants.progress.ReportedFigures;

/** What the demo's units have reported so far. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoProgress {
    private final ProgressReports reports;
    private final Publications publications;
    private final DemoAccounts accounts;
    private final DemoUnits units;
    private final DemoPlans plans;
    private final DemoClock clock;

    DemoProgress(
            ProgressReports reports,
            Publications publications,
            DemoAccounts accounts,
            DemoUnits units,
            DemoPlans plans,
            DemoClock clock) {
        this.reports = reports;
        this.publications = publications;
        this.accounts = accounts;
        this.units = units;
        this.plans = plans;
        this.clock = clock;
    }

    /** Reports for plans of these years what the table says, on its day, as the head of a unit. */
    void report(IntPredicate years) {
        plans.forEachOf(years, "progress", this::report);
    }

    private void report(Table.Row row) {
        clock.turnTo(row.day(1));
        var keeper = plans.keeper(row.text(0));
        var head = accounts.as(Role.UNIT_HEAD, keeper);
        var plan = plans.plan(row.text(0));
        var figures = new ReportedFigures(measures(row), targets(head, plan, row), List.of());
        DemoPlans.expect(
                ReportProgress.Counted.class,
                reports.report(
                        head,
                        new ReportProgress(
                                plan,
                                units.headed(keeper),
                                Period.of(row.day(1)),
                                row.day(1),
                                figures,
                                null,
                                null)));
    }

    private static List<MeasureDelta> measures(Table.Row row) {
        return Arrays.stream(row.text(2).split(", "))
                .map(figure -> figure.split(" "))
                .map(figure -> new MeasureDelta(figure[0], new BigDecimal(figure[1])))
                .toList();
    }

    private List<TargetDelta> targets(Scope head, PlanId plan, Table.Row row) {
        if (row.find(3) == null) {
            return List.of();
        }
        return publications.targets(head, List.of(plan)).stream()
                .<TargetDelta>map(
                        target ->
                                new TargetDelta.Part(
                                        target.id(),
                                        new BigDecimal(row.text(3)),
                                        new BigDecimal(row.text(4))))
                .toList();
    }
}
