package vn.thidua.tenants.decision;

import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.attachment.AttachmentId;

/** A wrong scan is taken off a decision. */
public record DetachScan(AwardDecisionId decision, AttachmentId attachment) {
    /** What came of it. */
    public sealed interface Answer {
        /** It is attached to nothing any more. */
        record Detached(AwardDecision decision) implements Answer {}

        /** It is not attached to the decision. */
        record NotAttached() implements Answer {}
    }
}
