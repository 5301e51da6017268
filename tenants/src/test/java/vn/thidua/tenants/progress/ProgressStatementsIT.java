package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedTarget;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.TargetDelta;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/**
 * What a report costs in statements, and in which order they come: those that others wait for are
 * the last before the commit.
 */
@ExtendWith(House.class)
class ProgressStatementsIT {
    /** What was done, or asked, and to which table first. */
    private static final Pattern FIRST =
            Pattern.compile("(INSERT INTO|UPDATE|SELECT\\b.*?\\bFROM)\\s+(\\w+)", Pattern.DOTALL);

    /** All that is done for sums, the plan's own and those above. */
    private static final List<String> OF_MEASURES =
            List.of("INSERT own_figure", "INSERT rollup_row");

    private static final List<String> OF_TARGETS =
            List.of("INSERT own_target", "INSERT target_rollup");

    private final ProgressReports reports;
    private final ProgressDecisions decisions;
    private final ProgressStage stage;
    private final Publications publications;
    private final Measures measures;
    private final Scope north;
    private final Unit office;
    private final PlanId plan;

    ProgressStatementsIT(
            Casting casting,
            ProgressReports reports,
            ProgressDecisions decisions,
            ProgressStage stage,
            Publications publications,
            Measures measures,
            SomeUnits units) {
        this.reports = reports;
        this.decisions = decisions;
        this.stage = stage;
        this.publications = publications;
        this.measures = measures;
        north = casting.cast().north();
        office = units.unit(north, "Văn phòng");
        plan =
                stage.plan(
                        north,
                        Issued.target("decrees", "PIECE"),
                        Issued.target("trainings", "PIECE"),
                        Issued.target("visits", "PIECE"));
        stage.counted(north, Reported.by(office, plan, Reported.held("1")));
    }

    @Test
    void aFactCostsTwoStatementsMoreThanTheSameWriteWithoutSums() {
        var sent = sent(Reported.held("1"));

        assertThat(sent)
                .containsExactly(
                        "SELECT unit",
                        "SELECT node",
                        "INSERT progress_report",
                        "INSERT progress_figure",
                        "INSERT audit_entry",
                        "INSERT fact",
                        "INSERT own_figure",
                        "INSERT rollup_row");
    }

    @Test
    void takesAsManyStatementsForAllMeasuresAsForOne() {
        var all = measures.list(MeasureLevel.PLAN).stream().map(m -> one(m.code())).toList();

        assertThat(all).hasSizeGreaterThan(20);
        assertThat(sent(new ReportedFigures(all, List.of(), List.of())))
                .isEqualTo(sent(Reported.held("1")));
    }

    @Test
    void takesAsManyStatementsForManyTargetsAndMeasuresAsForOneOfEach() {
        var targets =
                publications.targets(north, List.of(plan)).stream()
                        .map(PublishedTarget::id)
                        .<TargetDelta>map(id -> new TargetDelta.Amount(id, BigDecimal.ONE))
                        .toList();
        var few = new ReportedFigures(held(), targets.subList(0, 1), List.of());
        var indicators = Reported.own("Dịch vụ công", "dịch vụ", "4").indicators();
        var many =
                new ReportedFigures(
                        List.of(one(Reported.HELD), one("PERSONS_TRAINED")), targets, indicators);

        var sent = sent(few);

        assertThat(targets).hasSize(3);
        assertThat(sent(many)).isEqualTo(sent);
        assertThat(sent)
                .containsAll(OF_MEASURES)
                .endsWith("INSERT rollup_row", "INSERT target_rollup");
        assertThat(sent).filteredOn(isOfSums()).hasSize(OF_MEASURES.size() + OF_TARGETS.size());
    }

    @Test
    void confirmsWithNothingAfterTheSumsAbove() {
        stage.confirming(north);
        var waiting = stage.waiting(north, Reported.by(office, plan, Reported.held("3")));

        var sent = sent(() -> decisions.confirm(north, new ConfirmProgress(waiting.id())));

        assertThat(sent)
                .containsExactly(
                        "SELECT progress_report",
                        "SELECT progress_figure",
                        "SELECT node",
                        "UPDATE progress_report",
                        "INSERT audit_entry",
                        "INSERT fact",
                        "INSERT own_figure",
                        "INSERT rollup_row");
    }

    @Test
    void correctsWithNothingAfterTheSumsAbove() {
        var wrong = stage.counted(north, Reported.by(office, plan, Reported.held("30")));
        var command = new CorrectProgress(wrong.id(), "gõ thừa", Reported.held("3"));

        var sent = sent(() -> decisions.correct(north, command));

        assertThat(sent)
                .containsExactly(
                        "SELECT progress_report",
                        "SELECT fact",
                        "SELECT fact",
                        "SELECT node",
                        "UPDATE progress_report",
                        "INSERT audit_entry",
                        "INSERT progress_report",
                        "INSERT progress_figure",
                        "INSERT audit_entry",
                        "INSERT fact",
                        "INSERT own_figure",
                        "INSERT rollup_row");
    }

    private static Predicate<String> isOfSums() {
        return statement ->
                Stream.concat(OF_MEASURES.stream(), OF_TARGETS.stream())
                        .anyMatch(statement::equals);
    }

    private List<String> sent(ReportedFigures figures) {
        var report = Reported.by(office, plan, figures);
        return sent(
                () ->
                        assertThat(reports.report(north, report))
                                .isInstanceOf(ReportProgress.Counted.class));
    }

    private static List<String> sent(Statements.Work work) {
        return Statements.sent(work).stream().map(ProgressStatementsIT::first).toList();
    }

    private static String first(String statement) {
        var found = FIRST.matcher(statement);
        assertThat(found.find()).as(statement).isTrue();
        return found.group(1).split("\\s")[0] + " " + found.group(2);
    }

    private static List<MeasureDelta> held() {
        return List.of(one(Reported.HELD));
    }

    private static MeasureDelta one(String measure) {
        return new MeasureDelta(measure, BigDecimal.ONE);
    }
}
