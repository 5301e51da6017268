package vn.thidua.graphql.nomination;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.OpenAwardReview;

/** {@code Mutation.awardReviewOpen}. */
@Singleton
final class AwardReviewOpen implements MutationField<OpenAwardReview> {
    private final AwardReviews reviews;

    AwardReviewOpen(AwardReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String name() {
        return "awardReviewOpen";
    }

    @Override
    public Class<OpenAwardReview> input() {
        return OpenAwardReview.class;
    }

    @Override
    public Payload run(OpenAwardReview input, CallerContext caller) {
        return switch (reviews.open(caller.scope(), input)) {
            case OpenAwardReview.Answer.Opened(var review) -> caller.done("review", review);
            case OpenAwardReview.Answer.PlanNotInForce() ->
                    caller.refused(Code.PLAN_NOT_IN_FORCE).at("input", "plan");
            case OpenAwardReview.Answer.OpenedBefore() ->
                    caller.refused(Code.OPENED_BEFORE).at("input", "turn");
            case OpenAwardReview.Answer.OutOfRange(var max) ->
                    caller.refused(Code.OUT_OF_RANGE, max).at("input", "turn");
            case OpenAwardReview.Answer.WaveUnknown(var waves) ->
                    caller.refused(Code.WAVE_UNKNOWN, String.join(", ", waves)).at("input", "wave");
            case OpenAwardReview.Answer.AdHocBound() ->
                    caller.refused(Code.AD_HOC_BOUND).at("input", "stage");
            case OpenAwardReview.Answer.DayToCome() ->
                    caller.refused(Code.DAY_TO_COME).at("input", "countedOn");
        };
    }

    private enum Code {
        PLAN_NOT_IN_FORCE,
        OPENED_BEFORE,
        OUT_OF_RANGE,
        WAVE_UNKNOWN,
        AD_HOC_BOUND,
        DAY_TO_COME
    }
}
