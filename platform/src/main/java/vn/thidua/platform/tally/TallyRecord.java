package vn.thidua.platform.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;

/**
 * A record of an agency and what it counts as now, without a name.
 *
 * @param plan the plan that it counts for; absent for what the agency does under none, which counts
 *     for every plan that the agency has a part in
 * @param counts a line for each; empty for a record that does not count
 */
public record TallyRecord(
        TallyRecordKind kind,
        TallyRecordId id,
        @Nullable PlanId plan,
        int year,
        List<TallyKey> counts) {
    public TallyRecord {
        counts = List.copyOf(counts);
    }

    List<TallyPlace> places(AgencyId agency) {
        var node = NodeId.of(plan == null ? agency : plan);
        return counts.stream().map(key -> new TallyPlace(id, node, year, key)).toList();
    }
}
