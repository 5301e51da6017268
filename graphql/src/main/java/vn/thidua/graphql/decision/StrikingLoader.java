package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.AwardStriking;

/** Reads when decisions were struck out. */
@Singleton
final class StrikingLoader implements Loader<AwardDecisionId, List<AwardStriking>> {
    private final AwardDecisions decisions;

    StrikingLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardDecisionId, List<AwardStriking>> load(
            CallerContext caller, Set<AwardDecisionId> keys) {
        return decisions.strikings(caller.scope(), keys).stream()
                .collect(Collectors.groupingBy(AwardStriking::decision));
    }
}
