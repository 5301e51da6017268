package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thidua.platform.rollup.Reporting.QUARTER;
import static vn.thidua.platform.rollup.Reporting.amount;
import static vn.thidua.platform.rollup.Reporting.part;
import static vn.thidua.platform.rollup.Reporting.plan;
import static vn.thidua.platform.rollup.Reporting.target;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.graph.Serve;

@ExtendWith(House.class)
class TargetRollupsIT {
    private static final PeriodRange RANGE = PeriodRange.of(QUARTER);

    private final TargetRollups rollups;
    private final Graph graph;
    private final Planting planting;
    private final Reporting reporting;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofNorth;
    private final NodeId ofSouth;
    private final NodeId wanted;

    TargetRollupsIT(
            TargetRollups rollups,
            Graph graph,
            Planting planting,
            Reporting reporting,
            Casting casting) {
        this.rollups = rollups;
        this.graph = graph;
        this.planting = planting;
        this.reporting = reporting;
        var cast = casting.cast();
        ministry = cast.ministry();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofNorth = planting.plan(north);
        ofSouth = planting.plan(south);
        planting.link(north, ofNorth, above);
        planting.link(south, ofSouth, above);
        wanted = planting.target(ministry, above, "PERCENT", true);
    }

    @Test
    void addsNumeratorsAndDenominatorsAndDividesAtTheEnd() {
        serve(north, ofNorth, "1", "2");
        serve(south, ofSouth, "1", "1");
        reporting.reached(ministry, above, part(wanted, "0", "1"));

        var totals = rollups.totals(ministry, List.of(plan(above)), RANGE).get(plan(above));

        assertThat(totals)
                .containsExactly(
                        new TargetTotals(
                                target(wanted),
                                plan(above),
                                null,
                                null,
                                "PERCENT",
                                share("0", "1"),
                                share("2", "4"),
                                false,
                                3));
        assertThat(((TargetFigure.Part) totals.getFirst().total()).share().percent())
                .contains(new BigDecimal("50.00"));
    }

    @Test
    void keepsRetiredTargetsWithWhatTheyHadReached() {
        var pieces = planting.target(north, ofNorth, "PIECE", false);
        reporting.reached(north, ofNorth, amount(pieces, "2.5"));
        graph.retireTargets(north, ofNorth, List.of(pieces));

        var totals = rollups.totals(north, List.of(plan(ofNorth)), RANGE).get(plan(ofNorth));

        assertThat(totals)
                .extracting(TargetTotals::total, TargetTotals::isRetired)
                .containsExactly(tuple(new TargetFigure.Amount(new BigDecimal("2.5")), true));
    }

    @Test
    void listsWhoHasContributedAndWhoIsSilent() {
        serve(north, ofNorth, "1", "2");
        var silent = planting.target(south, ofSouth, "PERCENT", true);
        graph.serve(south, new Serve(silent, wanted));

        var page = rollups.contributions(ministry, target(wanted), RANGE, PageRequest.first(10));

        assertThat(page.items())
                .extracting(
                        TargetContribution::agency,
                        TargetContribution::targets,
                        TargetContribution::figure)
                .containsExactly(
                        tuple(ministry.agency(), 1L, share("0", "0")),
                        tuple(north.agency(), 1L, share("1", "2")),
                        tuple(south.agency(), 1L, share("0", "0")));
    }

    @Test
    void whoSeesThePlansFiguresSeesThoseOfItsTargetsAndNobodyElse() {
        var done = serve(north, ofNorth, "1", "2");
        var both = List.of(plan(above), plan(ofNorth));
        var first = PageRequest.first(10);

        assertThat(rollups.totals(ministry, both, RANGE)).containsOnlyKeys(both);
        assertThat(rollups.totals(north, both, RANGE)).containsOnlyKeys(plan(ofNorth));
        assertThat(rollups.totals(south, both, RANGE)).isEmpty();
        assertThat(rollups.contributions(ministry, target(done), RANGE, first).items()).hasSize(1);
        assertThatThrownBy(() -> rollups.contributions(south, target(done), RANGE, first))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> rollups.contributions(north, target(wanted), RANGE, first))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void asksInFewStatements() {
        var plans = List.of(plan(above), plan(ofNorth));

        assertThat(Statements.sent(() -> rollups.totals(ministry, plans, RANGE))).hasSize(1);
    }

    private NodeId serve(Scope scope, NodeId plan, String numerator, String denominator) {
        var done = planting.target(scope, plan, "PERCENT", true);
        graph.serve(scope, new Serve(done, wanted));
        reporting.reached(scope, plan, part(done, numerator, denominator));
        return done;
    }

    private static TargetFigure share(String numerator, String denominator) {
        return new TargetFigure.Part(
                new Share(new BigDecimal(numerator), new BigDecimal(denominator)));
    }
}
