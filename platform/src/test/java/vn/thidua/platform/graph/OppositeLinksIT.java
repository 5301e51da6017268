package vn.thidua.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;

@ExtendWith(House.class)
class OppositeLinksIT {
    private static final int ROUNDS = 25;

    private final Graph graph;
    private final Planting planting;
    private final Scope north;
    private final Scope south;

    OppositeLinksIT(Graph graph, Planting planting, Casting casting) {
        this.graph = graph;
        this.planting = planting;
        var cast = casting.cast();
        north = cast.north();
        south = cast.south();
    }

    @Test
    void ofTwoOppositeLinksMadeAtOnceOneIsRefused() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var ofNorth = planting.plan(north);
            var ofSouth = planting.plan(south);
            var start = new CyclicBarrier(2);

            var answers =
                    atOnce(
                            () -> {
                                start.await();
                                return graph.connect(north, up(ofNorth, ofSouth));
                            },
                            () -> {
                                start.await();
                                return graph.connect(south, up(ofSouth, ofNorth));
                            });

            assertThat(answers)
                    .containsExactlyInAnyOrder(
                            new Connect.Answer.Connected(), new Connect.Answer.WouldCloseCircle());
        }
    }

    @Test
    void twoLinksInARowMadeAtOnceGiveThePathOverBoth() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var low = planting.plan(north);
            var middle = planting.plan(south);
            var high = planting.plan(north);
            var start = new CyclicBarrier(2);

            atOnce(
                    () -> {
                        start.await();
                        return graph.connect(north, up(low, middle));
                    },
                    () -> {
                        start.await();
                        return graph.connect(south, up(middle, high));
                    });

            assertThat(planting.paths(low, high)).isEqualTo("1 1 1");
        }
    }

    private static Connect up(NodeId child, NodeId parent) {
        return new Connect(child, parent, Carries.EVERYTHING);
    }

    private static List<Connect.Answer> atOnce(
            Callable<Connect.Answer> one, Callable<Connect.Answer> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream().map(Future::resultNow).toList();
        }
    }
}
