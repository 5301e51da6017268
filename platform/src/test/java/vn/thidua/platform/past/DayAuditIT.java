package vn.thidua.platform.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.platform.rollup.TargetRollups;

/** What was written down of some random days is what the ledger says, unless somebody spoils it. */
@ExtendWith(House.class)
class DayAuditIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final int DAYS = 4;
    private static final int STEPS = 30;

    private final DayAudit audit;
    private final PastTargets targets;
    private final PastParticipation participation;
    private final Nights nights;
    private final Sql sql;
    private final Chronicle chronicle;

    DayAuditIT(
            DayAudit audit,
            PastTargets targets,
            PastParticipation participation,
            Nights nights,
            Graph graph,
            Facts facts,
            Rollups rollups,
            TargetRollups targetRollups,
            Planting planting,
            Casting casting,
            Sql sql) {
        this.audit = audit;
        this.targets = targets;
        this.participation = participation;
        this.nights = nights;
        this.sql = sql;
        var seed = Long.getLong("thidua.seed", System.nanoTime());
        System.out.println("seed " + seed);
        chronicle = new Chronicle(graph, facts, rollups, targetRollups, planting, sql, seed);
        var cast = casting.cast();
        Stream.of(cast.ministry(), cast.province(), cast.north())
                .flatMap(keeper -> Stream.of(keeper, keeper))
                .forEach(keeper -> chronicle.plan(planting.plan(keeper), keeper));
        nights.closedOn(TODAY.minusDays(DAYS + 1));
        for (var day = 0; day < DAYS; day++) {
            chronicle.live(STEPS);
            chronicle.sleep();
        }
        nights.closeAllDays();
    }

    @Test
    void findsARowThatIsNotWhatTheLedgerSays() {
        var spoilt = withRows();
        assertThat(wrong(spoilt)).isEmpty();

        sql.run(
                "UPDATE day_figure SET figures = '4711' WHERE node_id = ? ORDER BY day LIMIT 1",
                (Object) Uuids.bytes(spoilt.value()));

        assertThat(wrong(spoilt)).extracting(AuditDifference::found).containsExactly("[4711]");
        forget(spoilt);
    }

    @Test
    void findsARowThatIsNotThere() {
        var lost = withRows();

        sql.run(
                "DELETE FROM day_figure WHERE node_id = ? ORDER BY day LIMIT 1",
                (Object) Uuids.bytes(lost.value()));

        assertThat(wrong(lost)).extracting(AuditDifference::found).containsExactly("-");
        forget(lost);
    }

    /** What the program does to a database in which targets' days were not kept until now. */
    @Test
    void beginsWithTargetsOnTheDayAfterTheLastThatWasClosedWithoutThem() {
        var closed =
                LocalDate.parse(
                        sql.text("SELECT DATE_FORMAT(closed_on, '%Y-%m-%d') FROM day_close"));
        sql.run("DELETE f FROM day_figure f JOIN node n ON n.id = f.node_id AND n.kind = 'TARGET'");
        nights.closedOn(closed.minusDays(1));
        sql.run("UPDATE day_close SET targets_since = ?", closed);
        sql.run("INSERT INTO day_due (node_id) SELECT id FROM node WHERE kind = 'TARGET'");

        nights.closeAllDays();

        try {
            everyEveningOfTargetsIsAsItWas();
        } finally {
            sql.run("UPDATE day_close SET targets_since = NULL");
        }
    }

    @Test
    void whoTookPartIsToldAsItWasKnown() {
        var pages = chronicle.pages();
        for (var number = 0; number < pages.size(); number++) {
            var day = TODAY.minusDays(pages.size() - number);
            for (var plan : chronicle.plans()) {
                assertThat(participation(plan, day))
                        .as("%s on day %d", plan, number)
                        .isEqualTo(pages.get(number).participation().get(plan));
            }
        }
    }

    private String participation(NodeId plan, LocalDate day) {
        var evening = new Evening(day, LinksOf.THAT_DAY, PeriodRange.everything());
        return Chronicle.text(
                participation.at(chronicle.keeper(plan), Chronicle.id(plan), evening));
    }

    private void everyEveningOfTargetsIsAsItWas() {
        var pages = chronicle.pages();
        for (var number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            var day = TODAY.minusDays(pages.size() - number);
            for (var plan : chronicle.plans()) {
                assertThat(target(plan, day, LinksOf.THAT_DAY))
                        .as("the target of %s on day %d", plan, number)
                        .isEqualTo(page.targets().get(plan));
                assertThat(target(plan, day, LinksOf.TODAY))
                        .isEqualTo(chronicle.targetUnderTodaysLinks(plan, page));
                assertThat(wrong(plan)).isEmpty();
            }
        }
    }

    private String target(NodeId plan, LocalDate day, LinksOf links) {
        var evening = new Evening(day, links, PeriodRange.everything());
        var found = targets.totals(chronicle.keeper(plan), Chronicle.id(plan), evening);
        return Chronicle.text(found.getFirst());
    }

    private List<AuditDifference> wrong(NodeId plan) {
        return audit.audit(chronicle.keeper(plan), Chronicle.id(plan));
    }

    private NodeId withRows() {
        return chronicle.plans().stream()
                .filter(
                        plan ->
                                sql.number(
                                                "SELECT COUNT(*) FROM day_figure WHERE node_id = ?",
                                                (Object) Uuids.bytes(plan.value()))
                                        > 0)
                .findFirst()
                .orElseThrow();
    }

    /** So that later tests, which close these days again, find nothing wrong. */
    private void forget(NodeId plan) {
        sql.run("DELETE FROM day_figure WHERE node_id = ?", (Object) Uuids.bytes(plan.value()));
    }
}
