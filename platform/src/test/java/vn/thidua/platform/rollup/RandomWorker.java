package vn.thidua.platform.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.thidua.platform.graph.NodeId;

/** One of several threads that do random things to the same plans. */
abstract class RandomWorker {
    final Model model;
    final Random random;
    private final List<NodeId> plans;
    private final Map<FactEntryId, List<Model.Figure>> entries = new HashMap<>();
    private int done;

    RandomWorker(Model model, long seed) {
        this.model = model;
        this.random = new Random(seed);
        this.plans = List.copyOf(model.plans);
    }

    /** Does one thing. */
    abstract void work();

    /** The entries that this thread has made and not taken back. */
    final Map<FactEntryId, List<Model.Figure>> entries() {
        return entries;
    }

    final void count() {
        done++;
    }

    final NodeId anyPlan() {
        return plans.get(random.nextInt(plans.size()));
    }

    final NodeId anyTarget(NodeId plan) {
        var targets = new ArrayList<NodeId>();
        for (var target : model.targets.values()) {
            if (target.plan().equals(plan)) {
                targets.add(target.id());
            }
        }
        return targets.get(random.nextInt(targets.size()));
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " " + done;
    }
}
