package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.platform.rollup.Reporting.HELD;
import static vn.thidua.platform.rollup.Reporting.ISSUED;
import static vn.thidua.platform.rollup.Reporting.QUARTER;
import static vn.thidua.platform.rollup.Reporting.SIGNED;
import static vn.thidua.platform.rollup.Reporting.TRAINED;
import static vn.thidua.platform.rollup.Reporting.amount;
import static vn.thidua.platform.rollup.Reporting.part;
import static vn.thidua.platform.rollup.Reporting.plan;
import static vn.thidua.platform.rollup.Reporting.report;
import static vn.thidua.platform.rollup.Reporting.target;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantReadOnly;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;

@ExtendWith(House.class)
class FactsIT {
    private static final int STATEMENTS_MAX = 6;

    private final Facts facts;
    private final Graph graph;
    private final Planting planting;
    private final Reporting reporting;
    private final Casting casting;
    private final Sql sql;
    private final Scope ministry;
    private final Scope province;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofProvince;
    private final NodeId ofNorth;

    FactsIT(
            Facts facts,
            Graph graph,
            Planting planting,
            Reporting reporting,
            Casting casting,
            Sql sql) {
        this.facts = facts;
        this.graph = graph;
        this.planting = planting;
        this.reporting = reporting;
        this.casting = casting;
        this.sql = sql;
        var cast = casting.cast();
        ministry = cast.ministry();
        province = cast.province();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofProvince = planting.plan(province);
        ofNorth = planting.plan(north);
        planting.link(north, ofNorth, ofProvince);
        planting.link(north, ofNorth, above);
        planting.link(province, ofProvince, above);
    }

    @Test
    void aFactCountsOnceForEveryPlanAboveWithTheNextQuery() {
        reporting.held(north, ofNorth, "3");
        reporting.held(province, ofProvince, "0.5");

        assertThat(reporting.total(north, ofNorth, HELD)).isEqualTo("3");
        assertThat(reporting.total(province, ofProvince, HELD)).isEqualTo("3.5");
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("3.5");
        assertThat(reporting.total(ministry, above, TRAINED)).isEqualTo("0");
    }

    @Test
    void reportsMeasuresAndTargetsInFewStatements() {
        var wanted = planting.target(ministry, above, "PERCENT", true);
        var done = planting.target(north, ofNorth, "PERCENT", true);
        var pieces = planting.target(north, ofNorth, "PIECE", false);
        graph.serve(north, new Serve(done, wanted));
        reporting.held(north, ofNorth, "1");
        var command =
                new RecordFact(
                        plan(ofNorth),
                        QUARTER,
                        QUARTER.startsOn(),
                        List.of(
                                new MeasureDelta(HELD, new BigDecimal("2")),
                                new MeasureDelta(ISSUED, new BigDecimal("40")),
                                new MeasureDelta(SIGNED, new BigDecimal("38"))),
                        List.of(part(done, "9", "10"), amount(pieces, "1.2345")),
                        "tháng 10");
        var answers = new ArrayList<RecordFact.Answer>();

        var statements = Statements.sent(() -> answers.add(facts.record(north, command)));

        assertThat(answers).hasOnlyElementsOfType(RecordFact.Recorded.class);
        assertThat(statements).hasSizeLessThanOrEqualTo(STATEMENTS_MAX);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("3");
        assertThat(reporting.total(ministry, above, SIGNED)).isEqualTo("38");
        assertThat(reached(wanted)).isEqualTo("0.0000 9.0000 10.0000");
        assertThat(reached(pieces)).isEqualTo("1.2345 0.0000 0.0000");
    }

    @Test
    void aPlainReportTakesFourStatements() {
        reporting.held(north, ofNorth, "1");

        assertThat(Statements.sent(() -> reporting.held(north, ofNorth, "1"))).hasSize(4);
    }

    @Test
    void onlyTheKeeperReportsAndOnlyWithTheRight() {
        reporting.held(north, ofNorth, "1");
        var command = report(ofNorth, QUARTER, HELD, "5");

        assertThatThrownBy(() -> facts.record(south, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> facts.record(ministry, command)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                facts.record(
                                        north,
                                        report(new NodeId(Uuids.next()), QUARTER, HELD, "5")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> facts.record(casting.as(north, Role.VIEWER), command))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> facts.record(casting.suspended(north), command))
                .isInstanceOf(TenantReadOnly.class);
        assertThat(entriesOf(ofNorth)).isEqualTo(1);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("1");
    }

    @Test
    void refusesWhatCannotBeCounted() {
        var share = planting.target(north, ofNorth, "PERCENT", true);
        var retired = planting.target(north, ofNorth, "PIECE", false);
        graph.retireTargets(north, ofNorth, List.of(retired));
        var foreign = planting.target(ministry, above, "PIECE", false);
        var held = new MeasureDelta(HELD, BigDecimal.ONE);

        assertThat(tried(List.of())).isEqualTo(new FigureRefused.NothingReported());
        assertThat(tried(List.of(new MeasureDelta("HEADCOUNT", BigDecimal.ONE))))
                .isEqualTo(new FigureRefused.UnknownMeasure("HEADCOUNT"));
        assertThat(tried(List.of(held, held))).isEqualTo(new FigureRefused.NamedTwice(HELD));
        assertThat(tried(List.of(held), amount(share, "1")))
                .isEqualTo(new RecordFact.UnitMismatch(target(share)));
        assertThat(tried(List.of(held), amount(foreign, "1")))
                .isEqualTo(new RecordFact.UnknownTarget(target(foreign)));
        assertThat(tried(List.of(held), amount(retired, "1")))
                .isEqualTo(new RecordFact.UnknownTarget(target(retired)));
        var fine = new BigDecimal("0.00001");
        assertThat(tried(List.of(new MeasureDelta(HELD, fine))))
                .isEqualTo(new FigureRefused.FigureOutOfBounds(fine));
        var huge = new BigDecimal("1e12");
        assertThat(tried(List.of(new MeasureDelta(HELD, huge))))
                .isEqualTo(new FigureRefused.FigureOutOfBounds(huge));
        assertThat(entriesOf(ofNorth)).isZero();
    }

    @Test
    void refusesDaysAndPeriodsThatDoNotFit() {
        var far = report(ofNorth, Period.of(2099, 1), HELD, "1");
        var outside =
                new RecordFact(
                        plan(ofNorth),
                        QUARTER,
                        LocalDate.of(2026, 1, 1),
                        far.measures(),
                        List.of(),
                        null);
        var wordy =
                new RecordFact(
                        plan(ofNorth),
                        QUARTER,
                        QUARTER.endsOn(),
                        far.measures(),
                        List.of(),
                        "x".repeat(1001));

        assertThat(facts.record(north, far)).isInstanceOf(FigureRefused.PeriodTooFar.class);
        assertThat(facts.record(north, outside))
                .isEqualTo(
                        new FigureRefused.DayOutsidePeriod(
                                LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31)));
        assertThat(facts.record(north, wordy)).isEqualTo(new FigureRefused.NoteTooLong(1000));
        assertThat(entriesOf(ofNorth)).isZero();
    }

    @Test
    void aLinkBringsWhatWasRecordedBeforeAndACutTakesItAway() {
        reporting.held(north, ofNorth, "3");
        var ofSouth = planting.plan(south);
        reporting.held(south, ofSouth, "4");
        reporting.reported(south, ofSouth, Period.of(2024, 1), HELD, "9");

        planting.link(south, ofSouth, ofProvince);

        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("7");
        assertThat(reporting.total(province, ofProvince, HELD)).isEqualTo("7");
        graph.disconnect(province, ofSouth, ofProvince);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("3");
        graph.disconnect(north, ofNorth, above);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("3");
        graph.disconnect(north, ofNorth, ofProvince);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("0");
        assertThat(reporting.total(north, ofNorth, HELD)).isEqualTo("3");
    }

    @Test
    void targetsMoveWithTheirEdges() {
        var wanted = planting.target(ministry, above, "PERCENT", true);
        var done = planting.target(north, ofNorth, "PERCENT", true);
        reporting.reached(north, ofNorth, part(done, "3", "4"));
        graph.serve(north, new Serve(done, wanted));
        reporting.reached(ministry, above, part(wanted, "0", "6"));

        assertThat(reached(wanted)).isEqualTo("0.0000 3.0000 10.0000");
        graph.disconnect(north, ofNorth, above);
        assertThat(reached(wanted)).isEqualTo("0.0000 0.0000 6.0000");
        assertThat(reached(done)).isEqualTo("0.0000 3.0000 4.0000");
    }

    private RecordFact.Answer tried(List<MeasureDelta> measures, TargetDelta... targets) {
        return facts.record(
                north,
                new RecordFact(
                        plan(ofNorth),
                        QUARTER,
                        QUARTER.endsOn(),
                        measures,
                        List.of(targets),
                        null));
    }

    private long entriesOf(NodeId plan) {
        return sql.number(
                "SELECT COUNT(DISTINCT entry_id) FROM fact WHERE subject_id = ?",
                Uuids.bytes(plan.value()));
    }

    private String reached(NodeId target) {
        return String.valueOf(
                sql.text(
                        """
                        SELECT CONCAT_WS(' ', SUM(amount), SUM(numerator), SUM(denominator))
                        FROM target_rollup WHERE ancestor_id = ? AND in_slot
                        """,
                        Uuids.bytes(target.value())));
    }
}
