package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Reports are listed, and summed for units. */
@ExtendWith(House.class)
class ProgressListsIT {
    private final ProgressReports reports;
    private final ProgressStage stage;
    private final SomeUnits units;
    private final Scope north;
    private final Unit office;
    private final PlanId plan;

    ProgressListsIT(
            Casting casting, ProgressReports reports, ProgressStage stage, SomeUnits units) {
        this.reports = reports;
        this.stage = stage;
        this.units = units;
        north = casting.cast().north();
        office = units.unit(north, "Văn phòng");
        plan = stage.plan(north);
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

    private List<UnitProgress> sums(PlanId of, Unit... wanted) {
        var ids = List.of(wanted).stream().map(Unit::id).toList();
        return reports.sums(north, of, PeriodRange.everything(), ids);
    }
}
