package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardAmendment;
import vn.thidua.tenants.decision.AwardDecisions;

/** Reads how decisions were typed before they were put right. */
@Singleton
final class AmendmentLoader implements Loader<AwardDecisionId, List<AwardAmendment>> {
    private final AwardDecisions decisions;

    AmendmentLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardDecisionId, List<AwardAmendment>> load(
            CallerContext caller, Set<AwardDecisionId> keys) {
        return decisions.amendments(caller.scope(), keys).stream()
                .collect(Collectors.groupingBy(AwardAmendment::decision));
    }
}
