package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.progress.ReportProgress.Refusal;
import vn.thidua.tenants.progress.ReportProgress.Unfit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Reports that cannot count, or that the caller may not send or see. */
@ExtendWith(House.class)
class ProgressRefusalsIT {
    private final Casting casting;
    private final ProgressReports reports;
    private final ProgressStage stage;
    private final SomeUnits units;
    private final Scope north;
    private final Scope south;
    private final Unit office;
    private final PlanId plan;

    ProgressRefusalsIT(
            Casting casting, ProgressReports reports, ProgressStage stage, SomeUnits units) {
        this.casting = casting;
        this.reports = reports;
        this.stage = stage;
        this.units = units;
        var cast = casting.cast();
        north = cast.north();
        south = cast.south();
        office = units.unit(north, "Văn phòng");
        plan = stage.plan(north);
    }

    @Test
    void refusesWhatCannotCountAndWritesNothing() {
        var closed = units.closed(north, units.unit(north, "Cũ"));
        var nothing = Reported.by(office, plan, ReportedFigures.NONE);
        var unknown = Reported.by(office, plan, Reported.measure("HOURS_SLEPT", "1"));
        var never = new TargetId(Uuids.next());
        var noTarget = Reported.by(office, plan, Reported.part(never, "1", "1"));
        var nameless = Reported.own(" ", "dịch vụ", "1");
        var fine = Reported.own("a", "b", "1.00001");

        for (var mode : ProgressStage.MODES) {
            stage.set(north, mode);
            assertThat(reports.report(north, Reported.by(closed, plan, Reported.held("1"))))
                    .isEqualTo(new Refusal.UnitClosed(closed));
            assertThat(reports.report(north, nothing))
                    .isEqualTo(new Unfit.Figures(new FigureRefused.NothingReported()));
            assertThat(reports.report(north, unknown))
                    .isEqualTo(new Unfit.Figures(new FigureRefused.UnknownMeasure("HOURS_SLEPT")));
            assertThat(reports.report(north, noTarget))
                    .isEqualTo(new Unfit.Figures(new RecordFact.UnknownTarget(never)));
            assertThat(reports.report(north, Reported.by(office, plan, nameless)))
                    .isEqualTo(new Unfit.IndicatorUnfit(nameless.indicators().getFirst()));
            assertThat(reports.report(north, Reported.by(office, plan, fine)))
                    .isEqualTo(new Unfit.IndicatorUnfit(fine.indicators().getFirst()));
        }

        assertThat(stage.written(north)).isEqualTo("0 0 0 0");
    }

    @Test
    void refusesIndicatorsOfAPeriodThatIsFarAhead() {
        var far = Period.of(2098, 1);
        var command =
                new ReportProgress(
                        plan,
                        office.id(),
                        far,
                        far.endsOn(),
                        Reported.own("Dịch vụ", "dịch vụ", "1"),
                        null,
                        null);

        assertThat(reports.report(north, command))
                .isInstanceOfSatisfying(
                        Unfit.Figures.class,
                        unfit ->
                                assertThat(unfit.refusal())
                                        .isInstanceOf(FigureRefused.PeriodTooFar.class));
        assertThat(stage.written(north)).isEqualTo("0 0 0 0");
    }

    @Test
    void letsNoOtherAgencyReportOrSeeReports() {
        var report = stage.counted(north, Reported.by(office, plan, Reported.held("1")));
        var own = units.unit(south, "Phòng");
        var ownPlan = stage.plan(south);
        var held = Reported.held("7");

        for (var foreign : List.of(report.id(), ProgressId.next())) {
            assertThatThrownBy(() -> reports.fetch(south, foreign))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such progress report");
        }
        for (var foreign : List.of(plan, new PlanId(Uuids.next()))) {
            assertThatThrownBy(() -> reports.report(south, Reported.by(own, foreign, held)))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such plan");
        }
        assertThatThrownBy(() -> reports.report(south, Reported.by(office, ownPlan, held)))
                .isInstanceOf(NotVisible.class)
                .hasMessage("no such unit");

        assertThat(reports.findAll(south, List.of(report.id()))).isEmpty();
        assertThat(reports.figures(south, List.of(report.id()))).isEmpty();
        var filter = new ProgressFilter(plan, null, null, null);
        assertThat(reports.list(south, filter, PageRequest.first(9)).items()).isEmpty();
        var all = PeriodRange.everything();
        assertThat(reports.sums(south, plan, all, List.of(office.id()))).isEmpty();
        assertThat(stage.held(north, plan)).isEqualTo("1");
        assertThat(stage.written(south)).isEqualTo("0 0 0 0");
    }

    @Test
    void letsNobodyReportWhoMayNotOrWhoseAgencyRests() {
        var command = Reported.by(office, plan, Reported.held("1"));

        assertThatThrownBy(() -> reports.report(casting.as(north, Role.VIEWER), command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> reports.report(casting.suspended(north), command))
                .isInstanceOf(TenantReadOnly.class);

        assertThat(stage.written(north)).isEqualTo("0 0 0 0");
    }
}
