package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.rollup.FigureRefused;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.tenants.progress.ReportProgress.Unfit;
import vn.thidua.tenants.setting.ProgressCounts;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

@ExtendWith(House.class)
class ProgressDecisionsIT {
    private final Casting casting;
    private final ProgressReports reports;
    private final ProgressDecisions decisions;
    private final ProgressStage stage;
    private final Publications publications;
    private final Scope north;
    private final Scope south;
    private final Unit office;
    private final PlanId plan;

    ProgressDecisionsIT(
            Casting casting,
            ProgressReports reports,
            ProgressDecisions decisions,
            ProgressStage stage,
            SomeUnits units,
            Publications publications) {
        this.casting = casting;
        this.reports = reports;
        this.decisions = decisions;
        this.stage = stage;
        this.publications = publications;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.office = units.unit(north, "Văn phòng");
        this.plan = stage.plan(north);
        stage.confirming(north);
    }

    @Test
    void countsWhenConfirmed() {
        var clerk = casting.as(north, Role.OFFICE_CLERK);
        var waiting = waiting("3");

        var answer = decisions.confirm(clerk, new ConfirmProgress(waiting.id()));

        var stored = reports.fetch(north, waiting.id());
        assertThat(answer).isEqualTo(new ConfirmProgress.Confirmed(stored));
        assertThat(stored.state()).isEqualTo(ProgressState.COUNTED);
        assertThat(stored.decidedBy()).isEqualTo(clerk.account());
        assertThat(stored.decidedAt()).isNotNull();
        assertThat(stage.held(north, plan)).isEqualTo("3");
        assertThat(stage.written(north)).isEqualTo("1 1 2 1");
    }

    @Test
    void neverCountsWhatIsRejected() {
        var waiting = waiting("3");

        var silent = decisions.reject(north, new RejectProgress(waiting.id(), " "));
        var rejected = decisions.reject(north, new RejectProgress(waiting.id(), "nhầm quý"));
        var late = decisions.confirm(north, new ConfirmProgress(waiting.id()));

        var stored = reports.fetch(north, waiting.id());
        assertThat(silent).isEqualTo(new RejectProgress.Answer.ReasonOutOfBounds(1000));
        assertThat(rejected).isEqualTo(new RejectProgress.Answer.Rejected(stored));
        assertThat(stored.reason()).isEqualTo("nhầm quý");
        assertThat(late).isEqualTo(new ConfirmProgress.NotWaiting(stored));
        assertThat(stage.held(north, plan)).isEqualTo("0");
        assertThat(stage.written(north)).isEqualTo("1 1 2 0");
    }

    @Test
    void countsOnceWhenTwoConfirmAtOnce() {
        var waiting = waiting("3");
        Callable<ConfirmProgress.Answer> confirm =
                () -> decisions.confirm(north, new ConfirmProgress(waiting.id()));

        var answers = AtOnce.all(List.of(confirm, confirm, confirm, confirm));

        var stored = reports.fetch(north, waiting.id());
        assertThat(answers).filteredOn(new ConfirmProgress.Confirmed(stored)::equals).hasSize(1);
        assertThat(answers).filteredOn(new ConfirmProgress.NotWaiting(stored)::equals).hasSize(3);
        assertThat(stage.held(north, plan)).isEqualTo("3");
    }

    @Test
    void isConfirmedOrRejectedAndNeverBoth() {
        for (var round = 0; round < 5; round++) {
            var before = stage.held(north, plan);
            var waiting = waiting("1");

            var answers =
                    AtOnce.<Object>all(
                            () -> decisions.confirm(north, new ConfirmProgress(waiting.id())),
                            () -> decisions.reject(north, new RejectProgress(waiting.id(), "x")));

            var counted = reports.fetch(north, waiting.id()).state() == ProgressState.COUNTED;
            assertThat(answers.getFirst() instanceof ConfirmProgress.Confirmed).isEqualTo(counted);
            assertThat(answers.getLast() instanceof RejectProgress.Answer.Rejected)
                    .isEqualTo(!counted);
            assertThat(stage.held(north, plan).equals(before)).isEqualTo(!counted);
        }
    }

    @Test
    void takesBackWhatWasWrongAndEntersWhatIsRight() {
        stage.set(north, ProgressCounts.AT_ONCE);
        var wrong = stage.counted(north, Reported.by(office, plan, Reported.held("30")));

        var answer =
                decisions.correct(
                        north, new CorrectProgress(wrong.id(), "gõ thừa", Reported.held("3")));

        var corrected = (CorrectProgress.Corrected) answer;
        assertThat(corrected.report()).isEqualTo(reports.fetch(north, wrong.id()));
        assertThat(corrected.report().state()).isEqualTo(ProgressState.CORRECTED);
        assertThat(corrected.report().reason()).isEqualTo("gõ thừa");
        assertThat(corrected.replacement().replaces()).isEqualTo(wrong.id());
        assertThat(corrected.replacement().state()).isEqualTo(ProgressState.COUNTED);
        assertThat(stage.held(north, plan)).isEqualTo("3");
        assertThat(reports.sums(north, plan, PeriodRange.everything(), List.of(office.id())))
                .containsExactly(new UnitProgress(office.id(), Reported.held("3")));
        assertThat(stage.written(north)).isEqualTo("2 2 3 3");
    }

    @Test
    void takesBackWithoutAnythingInItsPlaceOnceOnly() {
        stage.set(north, ProgressCounts.AT_ONCE);
        stage.counted(north, Reported.by(office, plan, Reported.held("1")));
        var wrong = stage.counted(north, Reported.by(office, plan, Reported.held("30")));
        var command = new CorrectProgress(wrong.id(), "báo cáo hai lần", null);
        Callable<CorrectProgress.Answer> correct = () -> decisions.correct(north, command);

        var answers = AtOnce.all(List.of(correct, correct, correct));

        var stored = reports.fetch(north, wrong.id());
        assertThat(answers)
                .filteredOn(new CorrectProgress.Corrected(stored, null)::equals)
                .hasSize(1);
        assertThat(answers).filteredOn(new CorrectProgress.NotCounted(stored)::equals).hasSize(2);
        assertThat(stage.held(north, plan)).isEqualTo("1");
    }

    @Test
    void correctsNothingWhenWhatIsRightCannotCount() {
        stage.set(north, ProgressCounts.AT_ONCE);
        var counted = stage.counted(north, Reported.by(office, plan, Reported.held("3")));
        var before = stage.written(north);
        var unknown = Reported.measure("HOURS_SLEPT", "1");

        var answer = decisions.correct(north, new CorrectProgress(counted.id(), "sai", unknown));

        assertThat(answer)
                .isEqualTo(new Unfit.Figures(new FigureRefused.UnknownMeasure("HOURS_SLEPT")));
        assertThat(reports.fetch(north, counted.id())).isEqualTo(counted);
        assertThat(stage.held(north, plan)).isEqualTo("3");
        assertThat(stage.written(north)).isEqualTo(before);
    }

    @Test
    void keepsWaitingWhatCannotCountAnyMore() {
        var waiting = waiting("3");
        publications.close(north, new EndPlan(plan));
        publications.archive(north, new EndPlan(plan));

        var answer = decisions.confirm(north, new ConfirmProgress(waiting.id()));

        assertThat(answer).isEqualTo(new Unfit.PlanArchived());
        assertThat(reports.fetch(north, waiting.id())).isEqualTo(waiting);
    }

    @Test
    void letsNoOtherAgencyDecide() {
        var waiting = waiting("3");
        var before = stage.written(north);

        for (var foreign : List.of(waiting.id(), ProgressId.next())) {
            assertThatThrownBy(() -> decisions.confirm(south, new ConfirmProgress(foreign)))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such progress report");
            assertThatThrownBy(() -> decisions.reject(south, new RejectProgress(foreign, "x")))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(
                            () -> decisions.correct(south, new CorrectProgress(foreign, "x", null)))
                    .isInstanceOf(NotVisible.class);
        }

        assertThat(reports.fetch(north, waiting.id())).isEqualTo(waiting);
        assertThat(stage.written(north)).isEqualTo(before);
    }

    @Test
    void letsOnlyTheOfficeDecide() {
        var waiting = waiting("3");
        var head = casting.as(north, Role.UNIT_HEAD, Role.PLANNER);

        assertThatThrownBy(() -> decisions.confirm(head, new ConfirmProgress(waiting.id())))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decisions.reject(head, new RejectProgress(waiting.id(), "x")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> decisions.correct(head, new CorrectProgress(waiting.id(), "x", null)))
                .isInstanceOf(NotPermitted.class);
    }

    private ProgressReport waiting(String held) {
        return stage.waiting(north, Reported.by(office, plan, Reported.held(held)));
    }
}
