package vn.thidua.tenants.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/**
 * As many agencies as a small province has, all below the same plans, report and correct at the
 * same moment: everybody moves the sums of the same few plans above.
 */
@ExtendWith(House.class)
class ManyTenantsIT {
    private static final int TENANTS = 200;
    private static final int BETWEEN = 10;
    private static final int WRITERS = 16;
    private static final String DEADLOCKS =
            "SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'";

    private final Casting casting;
    private final ProgressDecisions decisions;
    private final ProgressStage stage;
    private final SomeUnits units;
    private final Graph graph;
    private final RollupAudit audit;
    private final Sql sql;

    ManyTenantsIT(
            Casting casting,
            ProgressDecisions decisions,
            ProgressStage stage,
            SomeUnits units,
            Graph graph,
            RollupAudit audit,
            Sql sql) {
        this.casting = casting;
        this.decisions = decisions;
        this.stage = stage;
        this.units = units;
        this.graph = graph;
        this.audit = audit;
        this.sql = sql;
    }

    @Test
    void twoHundredTenantsUnderOneRootWriteAtOnceWithoutADeadlock() {
        var ministry = casting.cast().ministry();
        var root = stage.plan(ministry);
        var between = IntStream.range(0, BETWEEN).mapToObj(n -> below(ministry, root)).toList();
        var desks = new ConcurrentLinkedQueue<Desk>();
        for (var number = 0; number < TENANTS; number++) {
            var keeper = casting.tenant("Agency", AgencyKind.PROVINCIAL_DEPARTMENT);
            var plan = below(keeper, between.get(number % BETWEEN));
            if (number % 4 == 0) {
                link(keeper, plan, between.get((number + 1) % BETWEEN));
            }
            desks.add(new Desk(keeper, units.unit(keeper, "Văn phòng"), plan));
        }
        var deadlocks = sql.number(DEADLOCKS);
        Callable<Integer> writer = () -> reported(desks);

        var done = AtOnce.all(Collections.nCopies(WRITERS, writer));

        assertThat(done.stream().mapToInt(tenants -> tenants).sum()).isEqualTo(TENANTS);
        assertThat(sql.number(DEADLOCKS)).isEqualTo(deadlocks);
        assertThat(stage.held(ministry, root)).isEqualTo(Integer.toString(TENANTS * 3));
        assertThat(audit.audit(casting.operator()).isExact()).isTrue();
    }

    /** Goes from desk to desk, reports two activities, then eight that were one. */
    private int reported(Queue<Desk> desks) {
        var done = 0;
        for (var desk = desks.poll(); desk != null; desk = desks.poll()) {
            var keeper = desk.keeper();
            stage.counted(keeper, Reported.by(desk.office(), desk.plan(), Reported.held("2")));
            var eight = Reported.by(desk.office(), desk.plan(), Reported.held("8"));
            var wrong = stage.counted(keeper, eight).id();
            var right = new CorrectProgress(wrong, "gõ nhầm", Reported.held("1"));
            assertThat(decisions.correct(keeper, right))
                    .isInstanceOf(CorrectProgress.Corrected.class);
            done++;
        }
        return done;
    }

    private PlanId below(Scope keeper, PlanId parent) {
        var plan = stage.plan(keeper);
        link(keeper, plan, parent);
        return plan;
    }

    private void link(Scope keeper, PlanId child, PlanId parent) {
        graph.connect(keeper, new Connect(NodeId.of(child), NodeId.of(parent), Carries.EVERYTHING));
    }

    private record Desk(Scope keeper, Unit office, PlanId plan) {}
}
