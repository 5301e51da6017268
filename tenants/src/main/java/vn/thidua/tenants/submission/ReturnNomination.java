package vn.thidua.tenants.submission;

import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.platform.submission.SubmittedNominationId;

/** The office above sends one nomination of a received letter back, before it is settled. */
public record ReturnNomination(SubmittedNominationId nomination, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is with the sender again. */
        record Returned(SubmittedNomination nomination) implements Answer {}

        /** Its letter is not received yet: the letter is returned whole, or received first. */
        record NotReceived() implements Answer {}

        /** The council has settled it, or it was returned or recalled before. */
        record Settled() implements Answer {}

        /** The reason is empty, or longer than this. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
