package vn.thidua.platform.tally;

import java.util.List;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;

/**
 * A record of an agency and what it counts as now, without a name.
 *
 * @param plan the plan that it counts for
 * @param counts a line for each; empty for a record that does not count
 */
public record TallyRecord(
        TallyRecordKind kind, TallyRecordId id, PlanId plan, int year, List<TallyKey> counts) {
    public TallyRecord {
        counts = List.copyOf(counts);
    }

    List<TallyPlace> places() {
        var node = NodeId.of(plan);
        return counts.stream().map(key -> new TallyPlace(id, node, year, key)).toList();
    }
}
