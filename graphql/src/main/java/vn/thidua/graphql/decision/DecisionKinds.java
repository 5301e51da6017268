package vn.thidua.graphql.decision;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.tenants.decision.AwardObjectionId;

/** The ids of decisions on awards, of their lines and notices, and of what is objected. */
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

    @Singleton
    IdKind<AwardNoticeId> notice() {
        return IdKind.of("AwardNotice", AwardNoticeId.class, AwardNoticeId::new);
    }

    @Singleton
    IdKind<AwardObjectionId> objection() {
        return IdKind.of("AwardObjection", AwardObjectionId.class, AwardObjectionId::new);
    }
}
