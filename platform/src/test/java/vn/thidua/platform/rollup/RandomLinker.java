package vn.thidua.platform.rollup;

import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Serve;

/** Links, cuts and alters any two plans, and lets their targets serve each other. */
final class RandomLinker extends RandomWorker {
    private final Graph graph;
    private NodeId child;
    private NodeId parent;

    RandomLinker(Graph graph, Model model, long seed) {
        super(model, seed);
        this.graph = graph;
        this.child = anyPlan();
        this.parent = anyPlan();
    }

    @Override
    void work() {
        var keeper = model.keepers.get(child);
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> connect();
            case 3 -> graph.disconnect(keeper, child, parent);
            case 4 -> graph.alter(keeper, new Connect(child, parent, anything()));
            case 5 -> graph.release(keeper, anyTarget(child), anyTarget(parent));
            default -> graph.serve(keeper, new Serve(anyTarget(child), anyTarget(parent)));
        }
        count();
    }

    private void connect() {
        child = anyPlan();
        parent = anyPlan();
        graph.connect(model.keepers.get(child), new Connect(child, parent, anything()));
    }

    private Carries anything() {
        return new Carries(random.nextInt(5) > 0, random.nextBoolean());
    }
}
