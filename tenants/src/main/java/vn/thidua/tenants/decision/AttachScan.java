package vn.thidua.tenants.decision;

import java.util.List;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;

/** Signed scans are attached to a decision that is issued. */
public record AttachScan(AwardDecisionId decision, List<AttachmentId> attachments) {
    public AttachScan {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The agency's people read it with the decision. */
        record Attached(AwardDecision decision) implements Answer {}

        /** It was never issued. */
        record NotIssued() implements Answer {}

        /** A file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}
    }
}
