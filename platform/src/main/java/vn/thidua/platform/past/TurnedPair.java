package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;

/**
 * Figures passed from the one up to the other at a moment and do not now, or the other way round.
 *
 * @param tenant who keeps the descendant
 * @param direction 1 where they passed then, -1 where they pass now
 */
@Introspected
record TurnedPair(NodeId ancestor, NodeId descendant, TenantId tenant, int direction) {

    static Set<NodeId> descendants(Collection<TurnedPair> pairs) {
        return pairs.stream().map(TurnedPair::descendant).collect(Collectors.toSet());
    }
}
