package vn.thidua.tenants.submission;

import vn.thidua.platform.submission.SubmissionLetter;
import vn.thidua.platform.submission.SubmissionLetterId;

/** The office above sends a letter back whole, before it has received it. */
public record ReturnLetter(SubmissionLetterId letter, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** Its nominations are with the sender again. */
        record Returned(SubmissionLetter letter) implements Answer {}

        /** It was received, returned or recalled before. */
        record Answered() implements Answer {}

        /** The reason is empty, or longer than this. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
