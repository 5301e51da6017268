package vn.thidua.graphql.decision;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;

/** The ids of decisions on awards and of their lines. */
@Factory
final class DecisionKinds {
    @Singleton
    IdKind<AwardDecisionId> decision() {
        return IdKind.of("AwardDecision", AwardDecisionId.class, AwardDecisionId::new);
    }

    @Singleton
    IdKind<AwardLineId> line() {
        return IdKind.of("AwardLine", AwardLineId.class, AwardLineId::new);
    }
}
