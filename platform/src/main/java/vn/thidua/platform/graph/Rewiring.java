package vn.thidua.platform.graph;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Carries out a change of structure whose edges all lead up from one plan or from its targets. The
 * graph's one row is held already; the caller has decided that no circle comes of it.
 */
@Singleton
class Rewiring {
    private final NodeRepository nodes;
    private final ClosureRepository closure;
    private final EdgeRepository edges;
    private final List<Cargo> cargo;
    private final Clock clock;

    Rewiring(
            NodeRepository nodes,
            ClosureRepository closure,
            EdgeRepository edges,
            List<Cargo> cargo,
            Clock clock) {
        this.nodes = nodes;
        this.closure = closure;
        this.edges = edges;
        this.cargo = cargo;
        this.clock = clock;
    }

    void apply(NodeId plan, List<EdgeChange> changes) {
        var figures = changes.stream().anyMatch(EdgeChange::movesFigures);
        var sight = changes.stream().anyMatch(change -> change.movesSight(plan));
        closure.begin(changes);
        if (figures) {
            nodes.lockBelow(plan);
            closure.notePairs();
            closure.keepPairs(clock.instant());
        }
        if (sight) {
            closure.moveOverseers();
            closure.sweepOverseers();
        }
        closure.shift();
        if (changes.stream().anyMatch(EdgeChange::cuts)) {
            closure.sweep();
            edges.deleteCut();
        }
        closure.end();
        if (figures) {
            moveSums(kinds(plan, changes));
        }
    }

    /** Comes last: whoever reports to a plan above waits for what is locked here. */
    private void moveSums(Set<NodeKind> kinds) {
        closure.moveContributors();
        closure.sweepContributors();
        closure.countReach();
        cargo.forEach(sums -> sums.move(kinds));
        closure.forgetPairs();
    }

    private static Set<NodeKind> kinds(NodeId plan, List<EdgeChange> changes) {
        var kinds = EnumSet.noneOf(NodeKind.class);
        changes.stream()
                .filter(EdgeChange::movesFigures)
                .map(change -> change.childId().equals(plan) ? NodeKind.PLAN : NodeKind.TARGET)
                .forEach(kinds::add);
        return kinds;
    }
}
