package vn.thidua.tenants.submission;

import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterId;

/** The office takes a letter back that was not received yet. */
public record RecallLetter(SubmissionLetterId letter) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its nominations are with the agency again. */
        record Recalled(SubmissionLetter letter) implements Answer {}

        /** It was received, returned or recalled before. */
        record TooLate() implements Answer {}
    }
}
