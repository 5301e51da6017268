package vn.thidua.tenants.submission;

import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.nomination.NominationId;

/**
 * The office takes one of its nominations back from an agency above that has not settled it, such
 * as when something comes up that holds the nominee back.
 */
public record RecallNomination(NominationId nomination, String reason) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is with the agency again. */
        record Recalled(SubmittedNomination nomination) implements Answer {}

        /** It is before no agency above, or was settled there. */
        record NotWaiting() implements Answer {}

        /** The reason is empty, or longer than this. */
        record ReasonUnfit(int charactersMax) implements Answer {}
    }
}
