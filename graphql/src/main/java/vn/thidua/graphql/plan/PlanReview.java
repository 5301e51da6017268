package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.Review;
import vn.thidua.tenants.plan.ReviewPlan;
import vn.thidua.tenants.plan.Reviews;

/** {@code Mutation.planReview}. */
@Singleton
final class PlanReview implements MutationField<PlanReview.Input> {
    private final Reviews door;

    PlanReview(Reviews door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "planReview";
    }

    @Override
    public Class<PlanReview.Input> input() {
        return Input.class;
    }

    @Override
    public Payload run(PlanReview.Input input, CallerContext caller) {
        var review = new Review(input.kind(), input.heldOn(), input.note().strip());
        return switch (door.review(caller.scope(), new ReviewPlan(input.plan(), review))) {
            case ReviewPlan.Answer.Reviewed(var plan) -> caller.done("plan", PlanView.of(plan));
            case ReviewPlan.Answer.NoteTooLong(var max) ->
                    caller.refused(Code.NOTE_TOO_LONG, max).at("input", "note");
            case ReviewPlan.Answer.DateToCome(var today) ->
                    caller.refused(Code.DATE_TO_COME, today).at("input", "heldOn");
            case ReviewPlan.Answer.AlreadyReviewed(var noted) ->
                    caller.refused(Code.ALREADY_REVIEWED, noted.heldOn()).at("input", "kind");
            case ReviewPlan.Answer.NotNow(var standing) ->
                    NotNow.refused(caller, Code.NOT_NOW, standing);
        };
    }

    /** What is needed for it. */
    record Input(PlanId plan, ReviewKind kind, LocalDate heldOn, String note) {}

    private enum Code {
        NOTE_TOO_LONG,
        DATE_TO_COME,
        ALREADY_REVIEWED,
        NOT_NOW
    }
}
