package vn.thidua.graphql.nomination;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.NominationId;

/** The ids of reviews of awards and of nominations. */
@Factory
final class NominationKinds {
    @Singleton
    IdKind<AwardReviewId> review() {
        return IdKind.of("AwardReview", AwardReviewId.class, AwardReviewId::new);
    }

    @Singleton
    IdKind<NominationId> nomination() {
        return IdKind.of("Nomination", NominationId.class, NominationId::new);
    }
}
