package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardDecisions;
import vn.thidua.tenants.decision.BonusSum;

/** Reads the money of decisions. */
@Singleton
final class BonusLoader implements Loader<AwardDecisionId, BonusSum> {
    private final AwardDecisions decisions;

    BonusLoader(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<AwardDecisionId, BonusSum> load(CallerContext caller, Set<AwardDecisionId> keys) {
        return decisions.sums(caller.scope(), keys);
    }
}
