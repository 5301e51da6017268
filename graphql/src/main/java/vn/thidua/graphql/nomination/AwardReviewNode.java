package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.AwardReviewId;
import vn.thidua.tenants.nomination.AwardReviews;

/** Finds a review of awards by its id. */
@Singleton
final class AwardReviewNode implements NodeField<AwardReviewId> {
    private final AwardReviews reviews;

    AwardReviewNode(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String type() {
        return "AwardReview";
    }

    @Override
    public Class<AwardReviewId> idClass() {
        return AwardReviewId.class;
    }

    @Override
    public AwardReview fetch(AwardReviewId id, CallerContext caller) {
        return reviews.fetch(caller.scope(), id);
    }
}
