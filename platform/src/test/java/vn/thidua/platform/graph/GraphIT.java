package vn.thidua.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

@ExtendWith(House.class)
class GraphIT {
    private final Graph graph;
    private final Planting planting;
    private final Sql sql;
    private final Scope ministry;
    private final Scope province;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofProvince;
    private final NodeId ofNorth;

    GraphIT(Graph graph, Planting planting, Sql sql, Casting casting) {
        this.graph = graph;
        this.planting = planting;
        this.sql = sql;
        var cast = casting.cast();
        ministry = cast.ministry();
        province = cast.province();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofProvince = planting.plan(province);
        ofNorth = planting.plan(north);
    }

    @Test
    void readsWhatIsCommittedEvenLateInATransaction() {
        assertThat(sql.text("SELECT @@session.transaction_isolation")).isEqualTo("READ-COMMITTED");
    }

    @Test
    void aPlanReachesItselfAndItsKeeperContributes() {
        assertThat(planting.paths(ofNorth, ofNorth)).isEqualTo("1 1 1");
        assertThat(planting.contributed(ofNorth, north)).isEqualTo(1);
    }

    @Test
    void countsThePathsOfADiamondAndItsPlansOnce() {
        planting.link(north, ofNorth, ofProvince);
        planting.link(north, ofNorth, above);
        planting.link(province, ofProvince, above);

        assertThat(planting.paths(ofNorth, above)).isEqualTo("2 2 2");
        assertThat(planting.contributed(above, north)).isEqualTo(1);
        assertThat(planting.contributed(above, province)).isEqualTo(1);
        assertThat(planting.contributed(above, ministry)).isEqualTo(1);
    }

    @Test
    void cuttingOneSideOfADiamondLeavesTheOtherAndCuttingBothLeavesNothing() {
        planting.link(north, ofNorth, ofProvince);
        planting.link(north, ofNorth, above);
        planting.link(province, ofProvince, above);

        assertThat(graph.disconnect(north, ofNorth, above)).isTrue();

        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 1 1");
        assertThat(planting.contributed(above, north)).isEqualTo(1);
        assertThat(graph.disconnect(ministry, ofProvince, above)).isTrue();
        assertThat(planting.paths(ofNorth, above)).isEqualTo("none");
        assertThat(planting.paths(ofNorth, ofProvince)).isEqualTo("1 1 1");
        assertThat(planting.contributed(above, north)).isZero();
        assertThat(graph.disconnect(ministry, ofProvince, above)).isFalse();
        assertThat(sql.number("SELECT COUNT(*) FROM edge_change")).isZero();
        assertThat(sql.number("SELECT COUNT(*) FROM changed_pair")).isZero();
    }

    @Test
    void refusesACircleEvenOverLinksThatCarryNothing() {
        planting.link(north, ofNorth, ofProvince, new Carries(false, false));
        planting.link(province, ofProvince, above, Carries.FIGURES);

        assertThat(graph.connect(north, new Connect(above, ofNorth, Carries.EVERYTHING)))
                .isEqualTo(new Connect.Answer.WouldCloseCircle());
        assertThat(graph.connect(north, new Connect(ofNorth, ofNorth, Carries.EVERYTHING)))
                .isEqualTo(new Connect.Answer.WouldCloseCircle());
        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 0 0");
        assertThat(planting.paths(above, ofNorth)).isEqualTo("none");
        assertThat(planting.contributed(above, north)).isZero();
    }

    @Test
    void refusesASecondLinkOfTheSamePlans() {
        planting.link(north, ofNorth, ofProvince);

        assertThat(graph.connect(north, new Connect(ofNorth, ofProvince, Carries.FIGURES)))
                .isEqualTo(new Connect.Answer.AlreadyConnected());
        assertThat(planting.paths(ofNorth, ofProvince)).isEqualTo("1 1 1");
    }

    @Test
    void whoKeepsNeitherPlanChangesNothing() {
        planting.link(north, ofNorth, ofProvince);

        assertThatThrownBy(() -> graph.connect(south, new Connect(ofNorth, above, Carries.FIGURES)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> graph.disconnect(south, ofNorth, ofProvince))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> planting.target(south, ofNorth, "PIECE", false))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(
                        () ->
                                graph.connect(
                                        north,
                                        new Connect(
                                                ofNorth,
                                                new NodeId(Uuids.next()),
                                                Carries.FIGURES)))
                .isInstanceOf(NotVisible.class);
        assertThat(planting.paths(ofNorth, ofProvince)).isEqualTo("1 1 1");
        assertThat(planting.paths(ofNorth, above)).isEqualTo("none");
    }

    @Test
    void textTravelsOnlyWhereEveryLinkSharesItAndFiguresEverywhere() {
        planting.link(north, ofNorth, ofProvince);
        planting.link(province, ofProvince, above, Carries.FIGURES);

        var plans = Stream.of(ofNorth, ofProvince, above).map(NodeId::value).map(PlanId::new);

        assertThat(plans)
                .allSatisfy(
                        plan -> {
                            assertThat(graph.requireVisible(ministry, plan))
                                    .isEqualTo(NodeId.of(plan));
                            assertThatThrownBy(() -> graph.requireVisible(south, plan))
                                    .isInstanceOf(NotVisible.class);
                        });
        assertThat(planting.paths(ofNorth, ofProvince)).isEqualTo("1 1 1");
        assertThat(planting.paths(ofProvince, above)).isEqualTo("1 1 0");
        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 1 0");
    }

    @Test
    void altersWhatALinkCarriesThereAndBack() {
        planting.link(north, ofNorth, ofProvince);
        planting.link(province, ofProvince, above);

        graph.alter(north, new Connect(ofNorth, ofProvince, new Carries(false, true)));

        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 0 1");
        assertThat(planting.contributed(above, north)).isZero();
        graph.alter(province, new Connect(ofNorth, ofProvince, Carries.FIGURES));
        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 1 0");
        assertThat(planting.contributed(above, north)).isEqualTo(1);
        assertThat(graph.alter(north, new Connect(ofNorth, above, Carries.FIGURES))).isFalse();
    }
}
