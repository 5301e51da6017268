package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.Period;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.RecordFact;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.progress.ReportProgress.Refusal;
import vn.thidua.tenants.progress.ReportProgress.Unfit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

@ExtendWith(House.class)
class ProgressReportsIT {
    private final Casting casting;
    private final ProgressReports reports;
    private final ProgressStage stage;
    private final SomeUnits units;
    private final SomePeople people;
    private final Publications publications;
    private final Scope north;
    private final Scope south;
    private final Unit office;
    private final PlanId plan;

    ProgressReportsIT(
            Casting casting,
            ProgressReports reports,
            ProgressStage stage,
            SomeUnits units,
            SomePeople people,
            Publications publications) {
        this.casting = casting;
        this.reports = reports;
        this.stage = stage;
        this.units = units;
        this.people = people;
        this.publications = publications;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = units.unit(north, "Văn phòng");
        this.plan = stage.plan(north);
    }

    @Test
    void countsAtOnceWhatWasDoneSinceTheLastReport() {
        var first = stage.counted(north, Reported.by(office, plan, Reported.held("3")));

        var second = stage.counted(north, Reported.by(office, plan, Reported.held("2.50")));

        assertThat(stage.held(north, plan)).isEqualTo("5.5");
        assertThat(second)
                .isEqualTo(
                        new ProgressReport(
                                second.id(),
                                plan,
                                office.id(),
                                Reported.QUARTER,
                                LocalDate.of(2025, 12, 31),
                                "ghi chú",
                                "BC 12",
                                ProgressState.COUNTED,
                                second.reportedAt(),
                                north.account(),
                                null,
                                null,
                                null,
                                null));
        assertThat(reports.fetch(north, second.id())).isEqualTo(second);
        assertThat(reports.figures(north, List.of(first.id(), second.id())))
                .containsEntry(first.id(), Reported.held("3"))
                .containsEntry(second.id(), Reported.held("2.5"));
        assertThat(stage.written(north)).isEqualTo("2 2 2 2");
    }

    @Test
    void keepsAReportWaitingWhereTheOfficeConfirms() {
        stage.confirming(north);

        var waiting = stage.waiting(north, Reported.by(office, plan, Reported.held("3")));

        assertThat(waiting.state()).isEqualTo(ProgressState.WAITING);
        assertThat(stage.held(north, plan)).isEqualTo("0");
        assertThat(stage.written(north)).isEqualTo("1 1 1 0");
    }

    @Test
    void countsIndicatorsOfTheUnitInsideTheAgencyOnly() {
        var own = Reported.own("Dịch vụ công trực tuyến", "dịch vụ", "4");

        var report = stage.counted(north, Reported.by(office, plan, own));

        assertThat(reports.figures(north, List.of(report.id()))).containsEntry(report.id(), own);
        assertThat(stage.written(north)).isEqualTo("1 1 1 0");
    }

    @Test
    void countsPartAndWholeOfATarget() {
        var shared = stage.plan(north, ProgressStage.share("decrees"));
        var target = stage.target(north, shared);

        stage.counted(north, Reported.by(office, shared, Reported.part(target, "8", "9")));
        stage.counted(north, Reported.by(office, shared, Reported.part(target, "1", "1")));

        assertThat(sums(shared, office))
                .containsExactly(new UnitProgress(office.id(), Reported.part(target, "9", "10")));
    }

    @Test
    void takesReportsOfAHeadForTheOwnUnitAndThoseBelow() {
        var an = casting.colleague(north, "a-long-password", Role.UNIT_HEAD);
        people.head(north, office, people.person(north, office, "An", an));
        var team = units.under(north, office, "Tổ");
        var other = units.unit(north, "Trung tâm");

        stage.counted(an, Reported.by(office, plan, Reported.held("1")));
        stage.counted(an, Reported.by(team, plan, Reported.held("2")));
        var before = stage.written(north);
        var refused = reports.report(an, Reported.by(other, plan, Reported.held("4")));

        assertThat(refused).isEqualTo(new Refusal.NotYourUnit(other));
        assertThat(stage.held(north, plan)).isEqualTo("3");
        assertThat(stage.written(north)).isEqualTo(before);
        var clerk = casting.as(north, Role.OFFICE_CLERK);
        stage.counted(clerk, Reported.by(other, plan, Reported.held("4")));
    }

    @Test
    void sumsAUnitWithWhatStandsBelowIt() {
        var team = units.under(north, office, "Tổ");
        var other = units.unit(north, "Trung tâm");
        var idle = units.unit(north, "Phòng");
        stage.counted(north, Reported.by(office, plan, Reported.held("1")));
        stage.counted(north, Reported.by(team, plan, Reported.held("2")));
        stage.counted(north, Reported.by(other, plan, Reported.held("4")));
        stage.counted(north, Reported.by(other, stage.plan(north), Reported.held("8")));
        stage.confirming(north);
        stage.waiting(north, Reported.by(other, plan, Reported.held("16")));

        assertThat(sums(plan, office, team, other, idle))
                .containsExactlyInAnyOrder(
                        new UnitProgress(office.id(), Reported.held("3")),
                        new UnitProgress(team.id(), Reported.held("2")),
                        new UnitProgress(other.id(), Reported.held("4")));
        assertThat(Statements.count(() -> sums(plan, office, team))).isEqualTo(1);
        var next = PeriodRange.of(Reported.QUARTER.next());
        assertThat(reports.sums(north, plan, next, List.of(office.id()))).isEmpty();
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
    void takesLateReportsOfAClosedPlanAndNoneOfAnArchivedOne() {
        var command = Reported.by(office, plan, Reported.held("1"));

        publications.close(north, new EndPlan(plan));
        stage.counted(north, command);
        publications.archive(north, new EndPlan(plan));
        var late = reports.report(north, command);

        assertThat(late).isEqualTo(new Unfit.PlanArchived());
        assertThat(stage.held(north, plan)).isEqualTo("1");
    }

    @Test
    void listsTheNewestFirstPageByPageWithOneStatement() {
        var other = units.unit(north, "Trung tâm");
        var one = stage.counted(north, Reported.by(office, plan, Reported.held("1")));
        var two = stage.counted(north, Reported.by(other, plan, Reported.held("2")));
        stage.confirming(north);
        var three = stage.waiting(north, Reported.by(office, plan, Reported.held("3")));
        var all = new ProgressFilter(plan, null, Reported.QUARTER, null);
        var ofOffice = new ProgressFilter(null, office.id(), null, ProgressState.COUNTED);

        var page = reports.list(north, all, PageRequest.first(2));
        var rest = reports.list(north, all, new PageRequest(2, page.end().get().text()));

        assertThat(page.items()).containsExactly(three, two);
        assertThat(rest.items()).containsExactly(one);
        assertThat(reports.list(north, ofOffice, PageRequest.first(9)).items())
                .containsExactly(one);
        assertThat(reports.list(north, ProgressFilter.waiting(), PageRequest.first(9)).items())
                .containsExactly(three);
        assertThat(
                        Statements.count(
                                () -> {
                                    reports.list(north, all, PageRequest.first(9));
                                    reports.figures(north, List.of(one.id(), two.id()));
                                }))
                .isEqualTo(2);
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

    private List<UnitProgress> sums(PlanId of, Unit... wanted) {
        var ids = List.of(wanted).stream().map(Unit::id).toList();
        return reports.sums(north, of, PeriodRange.everything(), ids);
    }
}
