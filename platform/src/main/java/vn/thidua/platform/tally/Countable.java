package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.thidua.platform.graph.NodeId;

/** For what an agency's records can count: the agency itself, and plans that were issued. */
@Singleton
final class Countable {
    private final TallyFactRepository facts;

    Countable(TallyFactRepository facts) {
        this.facts = facts;
    }

    /**
     * Of these.
     *
     * @param own that are the agency's, or were when it counted for them
     * @param others those of other agencies
     */
    record Nodes(Set<NodeId> own, Set<NodeId> others) {}

    /** Which of these it can count for; a plan of a unit has no place among plans. */
    Nodes of(CountedAgency agency, Collection<NodeId> nodes) {
        var own = new HashSet<NodeId>();
        var others = new HashSet<NodeId>();
        var itself = NodeId.of(agency.agency());
        var plans = new HashSet<>(nodes);
        if (plans.remove(itself)) {
            own.add(itself);
        }
        if (!plans.isEmpty()) {
            for (var issued : facts.listIssued(agency.tenant(), plans)) {
                (issued.isOwn() ? own : others).add(issued.nodeId());
            }
        }
        return new Nodes(own, others);
    }
}
