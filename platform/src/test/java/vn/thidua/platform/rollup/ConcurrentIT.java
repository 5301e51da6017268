package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.OpenTarget;
import vn.thidua.platform.graph.Planting;

/**
 * Reports from many threads while links come and go: afterwards every sum is exact, no circle
 * stands, nobody met a deadlock, and an audit at any moment in between finds nothing.
 */
@ExtendWith(House.class)
class ConcurrentIT {
    private static final int AGENCIES = 8;
    private static final int PLANS = 40;
    private static final int WRITERS = 12;
    private static final int LINKERS = 4;
    private static final Duration LENGTH = Duration.ofSeconds(10);
    private static final String DEADLOCKS =
            "SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'";

    private final Graph graph;
    private final Planting planting;
    private final Facts facts;
    private final RollupAudit audit;
    private final Stored stored;
    private final Casting casting;
    private final Sql sql;
    private final Model model = new Model();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();

    ConcurrentIT(
            Graph graph,
            Planting planting,
            Facts facts,
            RollupAudit audit,
            Stored stored,
            Casting casting,
            Sql sql) {
        this.graph = graph;
        this.planting = planting;
        this.facts = facts;
        this.audit = audit;
        this.stored = stored;
        this.casting = casting;
        this.sql = sql;
    }

    @BeforeEach
    void publishPlans() {
        var agencies = new ArrayList<Scope>();
        for (var index = 0; index < AGENCIES; index++) {
            agencies.add(casting.tenant("Agency", AgencyKind.PROVINCIAL_DEPARTMENT));
        }
        for (var index = 0; index < PLANS; index++) {
            var keeper = agencies.get(index % AGENCIES);
            var plan = planting.published(keeper);
            var targets =
                    List.of(
                            new Model.Target(new NodeId(Uuids.next()), plan, true),
                            new Model.Target(new NodeId(Uuids.next()), plan, true));
            graph.open(
                    keeper,
                    plan,
                    targets.stream().map(t -> new OpenTarget(t.id(), "PERCENT", true)).toList());
            model.plan(plan, keeper);
            targets.forEach(model::target);
        }
    }

    @Test
    void everySumIsExactAfterAllAndAtEveryMoment() throws Exception {
        var deadlocks = sql.number(DEADLOCKS);
        var writers = IntStream.range(0, WRITERS).mapToObj(n -> new RandomWriter(facts, model, n));
        var linkers = IntStream.range(0, LINKERS).mapToObj(n -> new RandomLinker(graph, model, n));
        var workers = new ArrayList<RandomWorker>();
        writers.forEach(workers::add);
        linkers.forEach(workers::add);
        workers.add(new Auditor(model));

        run(workers);

        assertThat(failures).isEmpty();
        workers.stream().flatMap(w -> w.entries().entrySet().stream()).forEach(this::keep);
        var nodes = model.keepers.keySet();
        model.edges.putAll(stored.edges(nodes));
        System.out.printf(
                "%s; %d entries and %d edges stand%n",
                workers, model.entries.size(), model.edges.size());
        var closure = stored.closure(nodes);
        assertThat(closure.keySet()).noneMatch(pair -> isCircle(pair, closure));
        assertThat(closure).isEqualTo(model.closure());
        assertThat(stored.contributors(nodes)).isEqualTo(model.contributors());
        assertThat(stored.rollups(nodes)).isEqualTo(model.rollups());
        assertThat(audit.audit(casting.operator()).isExact()).isTrue();
        assertThat(sql.number(DEADLOCKS)).isEqualTo(deadlocks);
    }

    private void run(List<RandomWorker> workers) throws InterruptedException {
        var end = System.nanoTime() + LENGTH.toNanos();
        try (var threads = Executors.newFixedThreadPool(workers.size())) {
            for (var worker : workers) {
                threads.submit(
                        () -> {
                            while (failures.isEmpty() && System.nanoTime() < end) {
                                work(worker);
                            }
                        });
            }
        }
    }

    private void work(RandomWorker worker) {
        try {
            worker.work();
        } catch (RuntimeException | AssertionError failure) {
            failures.add(failure);
        }
    }

    private void keep(Map.Entry<FactEntryId, List<Model.Figure>> entry) {
        model.entries.put(entry.getKey(), entry.getValue());
    }

    private static boolean isCircle(String pair, Map<String, String> closure) {
        var ends = pair.split(" ");
        return !ends[0].equals(ends[1]) && closure.containsKey(ends[1] + " " + ends[0]);
    }

    /** Looks for wrong sums all the time. */
    private final class Auditor extends RandomWorker {
        private final OperatorScope operator = casting.operator();

        Auditor(Model model) {
            super(model, 0);
        }

        @Override
        void work() {
            assertThat(audit.audit(operator).differences().values()).allMatch(List::isEmpty);
            count();
        }
    }
}
