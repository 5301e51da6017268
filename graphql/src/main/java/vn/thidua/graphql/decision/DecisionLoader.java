package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardDecisions;

/** Reads the decisions that lines name. */
@Singleton
final class DecisionLoader implements Loader<AwardDecisionId, AwardDecision> {
    private final AwardDecisions decisions;

    DecisionLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardDecisionId, AwardDecision> load(
            CallerContext caller, Set<AwardDecisionId> keys) {
        return decisions.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(AwardDecision::id, Function.identity()));
    }
}
