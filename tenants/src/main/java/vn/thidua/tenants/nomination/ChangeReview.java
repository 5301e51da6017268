package vn.thidua.tenants.nomination;

/** The office closes a review of awards, or opens it again. */
public record ChangeReview(AwardReviewId review) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands so now. */
        record Changed(AwardReview review) implements Answer {}

        /** It stood so before. */
        record IsSoAlready() implements Answer {}
    }
}
