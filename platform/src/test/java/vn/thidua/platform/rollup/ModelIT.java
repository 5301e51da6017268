package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.Planting;

/**
 * Does hundreds of random things to plans, links, targets and facts, and after each compares every
 * path count, contributor and sum with {@link Model}. {@code -Dthidua.seed=N} repeats a run.
 */
@ExtendWith(House.class)
class ModelIT {
    private static final int STEPS = 300;
    private static final int AUDIT_EACH = 100;

    private final Graph graph;
    private final Planting planting;
    private final Facts facts;
    private final Rollups rollups;
    private final RollupAudit audit;
    private final Stored stored;
    private final Casting casting;

    ModelIT(
            Graph graph,
            Planting planting,
            Facts facts,
            Rollups rollups,
            RollupAudit audit,
            Stored stored,
            Casting casting) {
        this.graph = graph;
        this.planting = planting;
        this.facts = facts;
        this.rollups = rollups;
        this.audit = audit;
        this.stored = stored;
        this.casting = casting;
    }

    @Test
    void everySumIsExactAfterEveryStep() {
        long seed = Long.getLong("thidua.seed", System.nanoTime());
        System.out.println("seed " + seed);
        var cast = casting.cast();
        List<Scope> agencies =
                Stream.of(
                                cast.ministry(),
                                cast.province(),
                                cast.north(),
                                cast.south(),
                                cast.stranger())
                        .toList();
        var model = new Model();
        var steps = new RandomSteps(graph, planting, facts, model, agencies, seed);

        for (var step = 1; step <= STEPS; step++) {
            var done = steps.next();
            compare(model, "seed %d, step %d: %s".formatted(seed, step, done));
            if (step % AUDIT_EACH == 0) {
                assertThat(audit.audit(casting.operator()).differences().values())
                        .as("seed %d, step %d", seed, step)
                        .allMatch(List::isEmpty);
            }
        }

        totalsOfEveryPlanAreThoseOfItsKeeper(model);
    }

    private void compare(Model model, String what) {
        var nodes = model.keepers.keySet();
        assertThat(stored.closure(nodes)).as(what).isEqualTo(model.closure());
        assertThat(stored.contributors(nodes)).as(what).isEqualTo(model.contributors());
        assertThat(stored.rollups(nodes)).as(what).isEqualTo(model.rollups());
        assertThat(stored.slots(nodes)).as(what).isEqualTo(model.slots());
    }

    private void totalsOfEveryPlanAreThoseOfItsKeeper(Model model) {
        for (var plan : model.plans) {
            var expected =
                    model.rollups().entrySet().stream()
                            .filter(sum -> sum.getKey().startsWith(plan.value() + " "))
                            .map(sum -> new BigDecimal(sum.getValue()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);

            var totals =
                    rollups.totals(
                            model.keepers.get(plan),
                            Reporting.plan(plan),
                            PeriodRange.everything());

            assertThat(totals.figures().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(expected);
        }
    }
}
