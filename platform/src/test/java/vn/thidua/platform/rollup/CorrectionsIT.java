package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.platform.rollup.Reporting.HELD;
import static vn.thidua.platform.rollup.Reporting.QUARTER;
import static vn.thidua.platform.rollup.Reporting.amount;
import static vn.thidua.platform.rollup.Reporting.plan;
import static vn.thidua.platform.rollup.Reporting.report;
import static vn.thidua.platform.rollup.Reporting.target;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;

@ExtendWith(House.class)
class CorrectionsIT {
    private final Facts facts;
    private final FactLedger ledger;
    private final Planting planting;
    private final Reporting reporting;
    private final Casting casting;
    private final Sql sql;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofNorth;

    CorrectionsIT(
            Facts facts,
            FactLedger ledger,
            Planting planting,
            Reporting reporting,
            Casting casting,
            Sql sql) {
        this.facts = facts;
        this.ledger = ledger;
        this.planting = planting;
        this.reporting = reporting;
        this.casting = casting;
        this.sql = sql;
        var cast = casting.cast();
        ministry = cast.ministry();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofNorth = planting.plan(north);
        planting.link(north, ofNorth, above);
    }

    @Test
    void aCorrectionTakesTheWholeEntryBackOnce() {
        var done = planting.target(north, ofNorth, "PIECE", false);
        var entry = reporting.held(north, ofNorth, "500");
        var reached = reporting.reached(north, ofNorth, amount(done, "7"));

        var answer = facts.correct(north, new CorrectFact(entry, "nhập nhầm"));
        facts.correct(north, new CorrectFact(reached, "nhập nhầm"));

        var counter = ((CorrectFact.Answer.Corrected) answer).counterEntry();
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("0");
        assertThat(reached(done)).isEqualTo("0.0000 0.0000 0.0000");
        assertThat(facts.correct(north, new CorrectFact(entry, "lần nữa")))
                .isEqualTo(new CorrectFact.Answer.AlreadyCorrected());
        assertThat(facts.correct(north, new CorrectFact(counter, "lần nữa")))
                .isEqualTo(new CorrectFact.Answer.IsCounterEntry());
        assertThat(entriesOf(ofNorth)).isEqualTo(4);
    }

    @Test
    void onlyTheOwnEntryIsCorrectedAndWithAReason() {
        var entry = reporting.held(north, ofNorth, "5");

        assertThatThrownBy(() -> facts.correct(south, new CorrectFact(entry, "sai")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                facts.correct(
                                        casting.as(north, Role.UNIT_HEAD),
                                        new CorrectFact(entry, "sai")))
                .isInstanceOf(NotPermitted.class);
        assertThat(facts.correct(north, new CorrectFact(entry, " ")))
                .isEqualTo(new CorrectFact.Answer.ReasonOutOfBounds(1000));
        assertThat(entriesOf(ofNorth)).isEqualTo(1);
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("5");
    }

    @Test
    void whatIsRightTakesTheEntrysPlaceInTheSameStep() {
        var done = planting.target(north, ofNorth, "PIECE", false);
        var entry = reporting.reached(north, ofNorth, amount(done, "7"));
        var right = report(ofNorth, Period.of(2025, 3), HELD, "4");

        var answer = facts.correct(north, new CorrectFact(entry, "nhầm quý", right));

        var corrected = (CorrectFact.Answer.Corrected) answer;
        assertThat(reached(done)).isEqualTo("0.0000 0.0000 0.0000");
        assertThat(reporting.total(ministry, above, HELD, Period.of(2025, 3))).isEqualTo("4");
        assertThat(ledger.ofPlan(north, plan(ofNorth), PageRequest.first(9)).items())
                .extracting(FactEntry::id)
                .containsExactly(corrected.instead(), corrected.counterEntry(), entry);
    }

    @Test
    void whatCannotBeRecordedTakesNoEntrysPlace() {
        var entry = reporting.held(north, ofNorth, "5");
        var second = planting.plan(north);
        var unknown = report(ofNorth, QUARTER, "HEADCOUNT", "4");

        assertThat(
                        facts.correct(
                                north,
                                new CorrectFact(entry, "nhầm", report(second, QUARTER, HELD, "4"))))
                .isEqualTo(new CorrectFact.Answer.AboutSomethingElse());
        assertThat(facts.correct(north, new CorrectFact(entry, "nhầm", unknown)))
                .isEqualTo(
                        new CorrectFact.Answer.InsteadRefused(
                                new FigureRefused.UnknownMeasure("HEADCOUNT")));
        assertThat(entriesOf(ofNorth)).isEqualTo(1);
        assertThat(entriesOf(second)).isZero();
        assertThat(reporting.total(ministry, above, HELD)).isEqualTo("5");
    }

    @Test
    void theLedgerShowsEntriesAndWhatTookThemBackToTheirAgencyAlone() {
        var done = planting.target(north, ofNorth, "PIECE", false);
        var first = reporting.held(north, ofNorth, "5");
        var second = reporting.reached(north, ofNorth, amount(done, "7.50"));
        var counter =
                ((CorrectFact.Answer.Corrected)
                                facts.correct(north, new CorrectFact(first, "nhập nhầm")))
                        .counterEntry();

        var newest = ledger.ofPlan(north, plan(ofNorth), PageRequest.first(2));
        var rest =
                ledger.ofPlan(
                        north,
                        plan(ofNorth),
                        new PageRequest(2, newest.end().orElseThrow().text()));

        assertThat(newest.items())
                .extracting(FactEntry::id, FactEntry::corrects, FactEntry::isCorrected)
                .containsExactly(tuple(counter, first, false), tuple(second, null, false));
        assertThat(newest.items().getLast().targets())
                .extracting(FactEntry.TargetLine::target, FactEntry.TargetLine::delta)
                .containsExactly(tuple(target(done), new BigDecimal("7.5")));
        assertThat(rest.items())
                .extracting(FactEntry::id, FactEntry::isCorrected)
                .containsExactly(tuple(first, true));
        assertThat(rest.hasNext()).isFalse();
        assertThat(ledger.ofPlan(ministry, plan(ofNorth), PageRequest.first(2)).items()).isEmpty();
        assertThat(ledger.ofPlan(south, plan(ofNorth), PageRequest.first(2)).items()).isEmpty();
    }

    @Test
    void anAgencysOwnEntriesAreCorrectedLikewise() {
        var entry = reporting.changed(north, QUARTER, "HEADCOUNT", "100");
        reporting.changed(north, QUARTER, "HEADCOUNT", "10");

        facts.correct(north, new CorrectFact(entry, "nhập nhầm"));

        assertThat(ledger.ofAgency(north, PageRequest.first(10)).items()).hasSize(3);
        assertThat(
                        sql.text(
                                "SELECT SUM(amount) FROM agency_figure WHERE tenant_id = ?",
                                north.tenant().value()))
                .isEqualTo("10.0000");
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
