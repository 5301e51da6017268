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
import vn.thidua.tenants.decision.AwardRevocation;

/** Reads what takes decisions back. */
@Singleton
final class RevocationLoader implements Loader<AwardDecisionId, List<AwardRevocation>> {
    private final AwardDecisions decisions;

    RevocationLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardDecisionId, List<AwardRevocation>> load(
            CallerContext caller, Set<AwardDecisionId> keys) {
        return decisions.revocations(caller.scope(), keys).stream()
                .collect(Collectors.groupingBy(AwardRevocation::decision));
    }
}
