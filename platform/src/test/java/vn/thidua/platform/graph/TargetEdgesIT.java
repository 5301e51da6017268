package vn.thidua.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;

@ExtendWith(House.class)
class TargetEdgesIT {
    private final Graph graph;
    private final Planting planting;
    private final Scope ministry;
    private final Scope north;
    private final Scope south;
    private final NodeId above;
    private final NodeId ofNorth;
    private final NodeId wanted;
    private final NodeId done;

    TargetEdgesIT(Graph graph, Planting planting, Casting casting) {
        this.graph = graph;
        this.planting = planting;
        var cast = casting.cast();
        ministry = cast.ministry();
        north = cast.north();
        south = cast.south();
        above = planting.plan(ministry);
        ofNorth = planting.plan(north);
        wanted = planting.target(ministry, above, "PERCENT", true);
        done = planting.target(north, ofNorth, "PERCENT", true);
    }

    @Test
    void aTargetServesOneOfAPlanThatItsOwnPlanAnswers() {
        planting.link(north, ofNorth, above);

        assertThat(graph.serve(north, new Serve(done, wanted)))
                .isEqualTo(new Serve.Answer.Served());

        assertThat(planting.paths(done, wanted)).isEqualTo("1 1 0");
        assertThat(planting.contributed(wanted, north)).isEqualTo(1);
        assertThat(planting.contributed(above, north)).isEqualTo(1);
        assertThat(graph.serve(ministry, new Serve(done, wanted)))
                .isEqualTo(new Serve.Answer.AlreadyServed());
    }

    @Test
    void refusesWhatCannotBeAdded() {
        var counted = planting.target(north, ofNorth, "PIECE", false);
        var plainPercent = planting.target(north, ofNorth, "PERCENT", false);

        assertThat(graph.serve(north, new Serve(done, wanted)))
                .isEqualTo(new Serve.Answer.PlansNotConnected());
        planting.link(north, ofNorth, above, new Carries(false, true));
        assertThat(graph.serve(north, new Serve(done, wanted)))
                .isEqualTo(new Serve.Answer.PlansNotConnected());
        assertThat(graph.serve(north, new Serve(counted, wanted)))
                .isEqualTo(new Serve.Answer.UnitsDiffer());
        assertThat(graph.serve(north, new Serve(plainPercent, wanted)))
                .isEqualTo(new Serve.Answer.UnitsDiffer());
        assertThatThrownBy(() -> graph.serve(south, new Serve(done, wanted)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> graph.serve(north, new Serve(ofNorth, wanted)))
                .isInstanceOf(NotVisible.class);
        assertThat(planting.paths(done, wanted)).isEqualTo("none");
    }

    @Test
    void aTargetsEdgeLivesAndDiesWithItsPlansLink() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));

        graph.disconnect(north, ofNorth, above);

        assertThat(planting.paths(done, wanted)).isEqualTo("none");
        assertThat(planting.contributed(wanted, north)).isZero();
        planting.link(north, ofNorth, above);
        assertThat(planting.paths(done, wanted)).isEqualTo("none");
    }

    @Test
    void aLinkThatCarriesNoFiguresAnyMoreLetsItsTargetsGo() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));

        graph.alter(north, new Connect(ofNorth, above, new Carries(false, true)));

        assertThat(planting.paths(done, wanted)).isEqualTo("none");
        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 0 1");
    }

    @Test
    void releasesATarget() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));

        assertThatThrownBy(() -> graph.release(south, done, wanted)).isInstanceOf(NotVisible.class);
        assertThat(graph.release(north, done, wanted)).isTrue();

        assertThat(planting.paths(done, wanted)).isEqualTo("none");
        assertThat(planting.paths(ofNorth, above)).isEqualTo("1 1 1");
        assertThat(graph.release(north, done, wanted)).isFalse();
    }

    @Test
    void aRetiredTargetServesNothingAndNothingNewServesIt() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));

        graph.retireTargets(north, ofNorth, List.of(done));
        graph.retireTargets(ministry, above, List.of(wanted));

        assertThat(planting.paths(done, wanted)).isEqualTo("none");
        assertThat(graph.serve(north, new Serve(done, wanted)))
                .isEqualTo(new Serve.Answer.TargetRetired());
    }

    @Test
    void whatServesARetiredTargetStays() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));

        graph.retireTargets(ministry, above, List.of(wanted));

        assertThat(planting.paths(done, wanted)).isEqualTo("1 1 0");
    }

    @Test
    void nobodyRetiresAnothersTargets() {
        planting.link(north, ofNorth, above);
        graph.serve(north, new Serve(done, wanted));
        var ofSouth = planting.plan(south);

        graph.retireTargets(south, ofSouth, List.of(done));

        assertThat(planting.paths(done, wanted)).isEqualTo("1 1 0");
        assertThatThrownBy(() -> graph.retireTargets(south, ofNorth, List.of(done)))
                .isInstanceOf(NotVisible.class);
    }
}
