package vn.thidua.platform.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.rollup.Contribution;
import vn.thidua.platform.rollup.Facts;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.PeriodRange;
import vn.thidua.platform.rollup.Rollups;
import vn.thidua.platform.rollup.TargetRollups;

/**
 * Lets some plans live through a week of random links, cuts and reports, and asks for each evening:
 * the answer is what the rollup said then. {@code -Dthidua.seed=N} repeats a run.
 */
@ExtendWith(House.class)
class PastRollupsIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final int DAYS = 6;
    private static final int STEPS = 14;
    private static final int AT_ONCE = 40;
    private static final int FEW = 5;

    private final PastRollups past;
    private final PastTargets targets;
    private final DayAudit audit;
    private final DayClose close;
    private final Nights nights;
    private final Sql sql;
    private final Scope stranger;
    private final Chronicle chronicle;

    PastRollupsIT(
            PastRollups past,
            PastTargets targets,
            DayAudit audit,
            DayClose close,
            Nights nights,
            Graph graph,
            Facts facts,
            Rollups rollups,
            TargetRollups targetRollups,
            Planting planting,
            Casting casting,
            Sql sql) {
        this.past = past;
        this.targets = targets;
        this.audit = audit;
        this.close = close;
        this.nights = nights;
        this.sql = sql;
        var seed = Long.getLong("thidua.seed", System.nanoTime());
        System.out.println("seed " + seed);
        chronicle = new Chronicle(graph, facts, rollups, targetRollups, planting, sql, seed);
        var cast = casting.cast();
        stranger = cast.stranger();
        Stream.of(cast.ministry(), cast.province(), cast.north(), cast.south())
                .flatMap(keeper -> Stream.of(keeper, keeper))
                .forEach(keeper -> chronicle.plan(planting.plan(keeper), keeper));
    }

    @Test
    void tellsOfDaysNotClosedWhatStoodAtTheirEnd() {
        nights.closedOn(TODAY.minusDays(DAYS + 1));
        liveThroughDays();

        everyEveningIsAsItWas();
    }

    @Test
    void tellsOfClosedDaysWhatStoodAtTheirEndWhateverComesLater() {
        nights.closedOn(TODAY.minusDays(DAYS + 1));
        liveThroughDays();
        nights.closeAllDays();

        everyEveningIsAsItWas();
        chronicle.live(STEPS);
        everyEveningIsAsItWas();
        assertThat(sql.text("SELECT closed_on FROM day_close"))
                .isIn(TODAY.minusDays(1).toString(), TODAY.minusDays(2).toString());
        assertThat(writtenDown()).isPositive();
    }

    @Test
    void closesADayWhileTheNextGoesOn() {
        nights.closedOn(TODAY.minusDays(2));
        chronicle.live(STEPS);
        chronicle.sleep();

        AtOnce.all(
                () -> {
                    chronicle.live(8 * STEPS);
                    return true;
                },
                () -> {
                    nights.closeAllDays(FEW);
                    return true;
                });

        everyEveningIsAsItWas();
    }

    @Test
    void waitsForNobodyWhoChangesLinks() throws SQLException {
        nights.closedOn(TODAY.minusDays(2));
        chronicle.live(STEPS);
        chronicle.sleep();
        try (var linker = sql.connect()) {
            linker.setAutoCommit(false);
            linker.createStatement().execute("SELECT paths FROM link_closure FOR UPDATE");
            linker.createStatement().execute("SELECT direction FROM pair_history FOR UPDATE");
            nights.closeAllDays();
            linker.rollback();
        }

        everyEveningIsAsItWas();
    }

    @Test
    void readsAClosedDayWithoutTheLedger() {
        nights.closedOn(TODAY.minusDays(DAYS + 1));
        liveThroughDays();
        nights.closeAllDays();
        var plan = chronicle.plans().getFirst();
        var day = TODAY.minusDays(3);
        var evening = evening(day, LinksOf.THAT_DAY);

        var total = Statements.sent(() -> total(plan, day, LinksOf.THAT_DAY));
        var page = Statements.sent(() -> page(plan, evening, PageRequest.first(FEW)));

        assertThat(total).hasSizeBetween(5, 6);
        assertThat(page).hasSizeBetween(6, 7);
        assertThat(total).noneMatch(text -> text.contains("FROM fact"));
        assertThat(page).noneMatch(text -> text.contains("FROM fact"));
    }

    @Test
    void writesDownOnlyWhatHasChanged() {
        nights.closedOn(TODAY.minusDays(DAYS + 1));
        liveThroughDays();
        nights.closeAllDays();
        var written = writtenDown();

        nights.closedOn(TODAY.minusDays(2));
        nights.closeAllDays();

        assertThat(writtenDown()).isEqualTo(written);
    }

    @Test
    void leavesClosingToAnotherInstanceThatIsAtIt() throws SQLException {
        nights.closedOn(TODAY.minusDays(DAYS));
        try (var other = sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT id FROM day_close FOR UPDATE");
            assertThat(close.goOn(AT_ONCE)).isFalse();
            other.rollback();
        }

        assertThat(close.goOn(AT_ONCE)).isTrue();
    }

    @Test
    void beginsWithTheDayBeforeTheLedger() {
        sql.run("DELETE FROM day_due");
        sql.run("UPDATE day_close SET closed_on = NULL, closing_on = NULL");
        chronicle.live(STEPS);

        assertThat(close.goOn(AT_ONCE)).isTrue();

        var first =
                sql.text(
                        """
                        SELECT DATE(MIN(recorded_at) + INTERVAL 7 HOUR - INTERVAL 1 DAY) FROM fact
                        """);
        assertThat(sql.text("SELECT closed_on FROM day_close")).isEqualTo(first);
    }

    @Test
    void isClosedToStrangersAndToDaysToCome() {
        var plan = chronicle.plans().getFirst();

        assertThatThrownBy(() -> ask(stranger, plan, TODAY, LinksOf.THAT_DAY))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () -> ask(chronicle.keeper(plan), plan, TODAY.plusDays(1), LinksOf.TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void liveThroughDays() {
        for (var day = 0; day < DAYS; day++) {
            chronicle.live(STEPS);
            chronicle.sleep();
        }
        chronicle.live(STEPS);
    }

    private void everyEveningIsAsItWas() {
        var pages = chronicle.pages();
        for (var number = 0; number < pages.size(); number++) {
            var page = pages.get(number);
            var day = TODAY.minusDays(pages.size() - number);
            for (var plan : chronicle.plans()) {
                assertThat(total(plan, day, LinksOf.THAT_DAY))
                        .as("%s on day %d", plan, number)
                        .isEqualTo(page.totals().get(plan));
                assertThat(total(plan, day, LinksOf.TODAY))
                        .as("%s on day %d under today's links", plan, number)
                        .isEqualTo(chronicle.underTodaysLinks(plan, page));
                assertThat(target(plan, day, LinksOf.THAT_DAY))
                        .as("the target of %s on day %d", plan, number)
                        .isEqualTo(page.targets().get(plan));
                assertThat(target(plan, day, LinksOf.TODAY))
                        .as("the target of %s on day %d under today's links", plan, number)
                        .isEqualTo(chronicle.targetUnderTodaysLinks(plan, page));
                contributionsAddUp(plan, day, LinksOf.THAT_DAY);
                contributionsAddUp(plan, day, LinksOf.TODAY);
            }
        }
        for (var plan : chronicle.plans()) {
            assertThat(total(plan, TODAY, LinksOf.THAT_DAY)).isEqualTo(chronicle.now(plan));
            assertThat(target(plan, TODAY, LinksOf.THAT_DAY)).isEqualTo(chronicle.targetNow(plan));
            assertThat(audit.audit(chronicle.keeper(plan), Chronicle.id(plan))).isEmpty();
        }
    }

    private String target(NodeId plan, LocalDate day, LinksOf links) {
        var found = targets.totals(chronicle.keeper(plan), Chronicle.id(plan), evening(day, links));
        return Chronicle.text(found.getFirst());
    }

    private String total(NodeId plan, LocalDate day, LinksOf links) {
        var found = ask(chronicle.keeper(plan), plan, day, links);
        return Chronicle.text(found.figures(), found.agencies(), found.plans());
    }

    private PastTotals ask(Scope scope, NodeId plan, LocalDate day, LinksOf links) {
        return past.totals(scope, Chronicle.id(plan), evening(day, links));
    }

    private static Evening evening(LocalDate day, LinksOf links) {
        return new Evening(day, links, PeriodRange.everything());
    }

    /** Page after page, what agencies had contributed adds up to the total. */
    private void contributionsAddUp(NodeId plan, LocalDate day, LinksOf links) {
        var total = ask(chronicle.keeper(plan), plan, day, links);
        var lines = new ArrayList<Contribution>();
        var request = PageRequest.first(2);
        Page<Contribution> page;
        do {
            page = page(plan, evening(day, links), request);
            lines.addAll(page.items());
            request = new PageRequest(2, page.end().map(Cursor::text).orElse(null));
        } while (page.hasNext());
        assertThat(lines.stream().map(Contribution::figures).reduce(Figures.NONE, Figures::plus))
                .isEqualTo(total.figures());
        assertThat(lines.stream().mapToLong(Contribution::plans).sum()).isEqualTo(total.plans());
        assertThat(lines).hasSize(Math.toIntExact(total.agencies()));
    }

    private Page<Contribution> page(NodeId plan, Evening evening, PageRequest request) {
        return past.contributions(chronicle.keeper(plan), Chronicle.id(plan), evening, request);
    }

    private long writtenDown() {
        return chronicle.plans().stream()
                .mapToLong(
                        plan ->
                                sql.number(
                                        "SELECT COUNT(*) FROM day_figure WHERE node_id = ?",
                                        Uuids.bytes(plan.value())))
                .sum();
    }
}
