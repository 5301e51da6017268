package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.progress.ProgressReport;
import vn.thidua.tenants.progress.ProgressReports;
import vn.thidua.tenants.progress.ReportProgress;
import vn.thidua.tenants.progress.ReportedFigures;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.setting.Settings;

/** Reports of progress. */
@Singleton
final class ProgressCases implements Cases {
    private static final String MEASURE = "ACTIVITIES_HELD";
    private static final String REPORT = "input.report";

    private final ProgressReports reports;
    private final Settings settings;
    private final UnitCases units;
    private final PublishedCases published;

    ProgressCases(
            ProgressReports reports, Settings settings, UnitCases units, PublishedCases published) {
        this.reports = reports;
        this.settings = settings;
        this.units = units;
        this.published = published;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("ProgressReport", world -> counted(world).id());
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.progressReport").with(this::report),
                Case.of("Mutation.progressConfirm").with(REPORT, this::waiting),
                Case.of("Mutation.progressReject").with(REPORT, this::waiting),
                Case.of("Mutation.progressCorrect").with(this::correction),
                Case.of("OwnAgency.progressReports")
                        .where("filter.plan", w -> w.id("Plan", counted(w).plan()))
                        .where("filter.unit", w -> w.id("Unit", counted(w).unit())),
                Case.of("Unit.progress")
                        .within(w -> "agency { unit(id: \"%s\") { %%s } }".formatted(unitOf(w)))
                        .with("plan", w -> w.id("Plan", theReport(w).plan())));
    }

    private ProgressReport theReport(World world) {
        return world.once(ProgressReport.class, "the report", () -> counted(world));
    }

    private String unitOf(World world) {
        return world.id("Unit", theReport(world).unit());
    }

    private Map<String, Object> report(World world) {
        var plan = published.plan(world.own());
        return Map.of(
                "input.plan", world.id("Plan", plan),
                "input.unit", world.id("Unit", units.unit(world).id()),
                "input.figures", figures(world, plan));
    }

    private Map<String, Object> correction(World world) {
        var wrong = counted(world);
        return Map.of(
                REPORT,
                world.id("ProgressReport", wrong.id()),
                "input.figures",
                figures(world, wrong.plan()));
    }

    private Map<String, Object> figures(World world, PlanId plan) {
        var target = world.id("PublishedTarget", published.target(world.own(), plan).id());
        return Map.of(
                "measures", List.of(Map.of("measure", MEASURE, "amount", "1")),
                "targets", List.of(Map.of("target", target, "amount", "1")));
    }

    ProgressReport counted(World world) {
        return ((ReportProgress.Counted) reported(world)).report();
    }

    Object waiting(World world) {
        set(world.own(), ProgressCounts.AFTER_CONFIRMATION);
        var report = ((ReportProgress.Waiting) reported(world)).report();
        set(world.own(), ProgressCounts.AT_ONCE);
        return world.id("ProgressReport", report.id());
    }

    private void set(Scope scope, ProgressCounts counts) {
        settings.change(scope, new ChangeSettings(settings.fetch(scope).revision(), counts, null));
    }

    private ReportProgress.Answer reported(World world) {
        var quarter = Period.of(2026, 1);
        var held = new MeasureDelta(MEASURE, BigDecimal.ONE);
        return reports.report(
                world.own(),
                new ReportProgress(
                        published.plan(world.own()),
                        units.unit(world).id(),
                        quarter,
                        quarter.endsOn(),
                        new ReportedFigures(List.of(held), List.of(), List.of()),
                        null,
                        null));
    }
}
