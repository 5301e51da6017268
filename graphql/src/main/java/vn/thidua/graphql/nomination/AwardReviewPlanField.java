package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.tenants.nomination.AwardReview;

/** {@code AwardReview.plan}. */
@Singleton
final class AwardReviewPlanField implements ObjectField<AwardReview> {
    private final GlobalIds ids;

    AwardReviewPlanField(GlobalIds ids) {
        this.ids = ids;
    }

    @Override
    public String type() {
        return "AwardReview";
    }

    @Override
    public String name() {
        return "plan";
    }

    @Override
    public String fetch(AwardReview review, Arguments arguments, CallerContext caller) {
        return ids.encode("Plan", review.plan());
    }
}
