package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.ChangeReview;

/** {@code Mutation.awardReviewClose}. */
@Singleton
final class AwardReviewClose implements MutationField<ChangeReview> {
    private final AwardReviews reviews;

    AwardReviewClose(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "awardReviewClose";
    }

    @Override
    public Class<ChangeReview> input() {
        return ChangeReview.class;
    }

    @Override
    public Payload run(ChangeReview input, CallerContext caller) {
        return switch (reviews.close(caller.scope(), input)) {
            case ChangeReview.Answer.Changed(var review) -> caller.done("review", review);
            case ChangeReview.Answer.IsSoAlready() ->
                    caller.refused(Code.IS_SO_ALREADY).at("input", "review");
        };
    }

    private enum Code {
        IS_SO_ALREADY
    }
}
