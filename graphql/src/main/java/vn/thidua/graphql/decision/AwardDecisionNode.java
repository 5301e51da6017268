package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardDecision;
import vn.thidua.tenants.decision.AwardDecisions;

/** Finds a decision on awards by its id. */
@Singleton
final class AwardDecisionNode implements NodeField<AwardDecisionId> {
    private final AwardDecisions decisions;

    AwardDecisionNode(AwardDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String type() {
        return "AwardDecision";
    }

    @Override
    public Class<AwardDecisionId> idClass() {
        return AwardDecisionId.class;
    }

    @Override
    public AwardDecision fetch(AwardDecisionId id, CallerContext caller) {
        return decisions.fetch(caller.scope(), id);
    }
}
