package vn.thidua.graphql.open;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;

/** The ids of public things. */
@Factory
final class PublicIds {
    @Singleton
    IdKind<PlanId> plan() {
        return IdKind.of("PublicPlan", PlanId.class, PlanId::new);
    }

    @Singleton
    IdKind<TemplateId> template() {
        return IdKind.of("PublicTemplate", TemplateId.class, TemplateId::new);
    }

    @Singleton
    IdKind<AwardDecisionId> awardDecision() {
        return IdKind.of("PublicAwardDecision", AwardDecisionId.class, AwardDecisionId::new);
    }

    @Singleton
    IdKind<AwardNoticeId> awardNotice() {
        return IdKind.of("PublicAwardNotice", AwardNoticeId.class, AwardNoticeId::new);
    }
}
