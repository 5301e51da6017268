package vn.thidua.tenants.submission;

import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterId;
import vn.thidua.tenants.nomination.AwardReviewId;

/** The office above takes a letter for a review of its own, whose council then votes on it. */
public record ReceiveLetter(SubmissionLetterId letter, AwardReviewId review) {
    /** What came of it. */
    public sealed interface Answer {
        /** The council can vote on its nominations. */
        record Received(SubmissionLetter letter) implements Answer {}

        /** It was received, returned or recalled before. */
        record Answered() implements Answer {}

        /** The review takes nobody any more. */
        record ReviewClosed() implements Answer {}

        /** The review is of another stage or year than the one below. */
        record OtherOccasion(SubmissionLetter letter) implements Answer {}

        /** The plan of the review does not hold out what somebody is put forward for. */
        record NotHeldOut(String awardName, String name) implements Answer {}
    }
}
