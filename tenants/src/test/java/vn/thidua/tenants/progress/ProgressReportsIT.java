package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.progress.ReportProgress.Refusal;
import vn.thidua.tenants.progress.ReportProgress.Unfit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Reports are taken, and count where the agency has set so. */
@ExtendWith(House.class)
class ProgressReportsIT {
    private final Casting casting;
    private final ProgressReports reports;
    private final ProgressStage stage;
    private final SomeUnits units;
    private final SomePeople people;
    private final Publications publications;
    private final Scope north;
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
        north = casting.cast().north();
        office = units.unit(north, "Văn phòng");
        plan = stage.plan(north);
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
    void takesLateReportsOfAClosedPlanAndNoneOfAnArchivedOne() {
        var command = Reported.by(office, plan, Reported.held("1"));

        publications.close(north, new EndPlan(plan));
        stage.counted(north, command);
        publications.archive(north, new EndPlan(plan));
        var late = reports.report(north, command);

        assertThat(late).isEqualTo(new Unfit.PlanArchived());
        assertThat(stage.held(north, plan)).isEqualTo("1");
    }

    private List<UnitProgress> sums(PlanId of, Unit... wanted) {
        var ids = List.of(wanted).stream().map(Unit::id).toList();
        return reports.sums(north, of, PeriodRange.everything(), ids);
    }
}
