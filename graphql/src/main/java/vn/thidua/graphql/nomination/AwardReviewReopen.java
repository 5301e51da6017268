package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.ChangeReview;

/** {@code Mutation.awardReviewReopen}. */
@Singleton
final class AwardReviewReopen implements MutationField<ChangeReview> {
    private final AwardReviews reviews;

    AwardReviewReopen(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "awardReviewReopen";
    }

    @Override
    public Class<ChangeReview> input() {
        return ChangeReview.class;
    }

    @Override
    public Payload run(ChangeReview input, CallerContext caller) {
        return switch (reviews.reopen(caller.scope(), input)) {
            case ChangeReview.Answer.Changed(var review) -> caller.done("review", review);
            case ChangeReview.Answer.IsSoAlready() ->
                    caller.refused(Code.IS_SO_ALREADY).at("input", "review");
        };
    }

    private enum Code {
        IS_SO_ALREADY
    }
}
