package vn.thidua.tenants.evidence;

import java.util.List;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;

/** Somebody attaches more files to a piece of evidence. */
public record AttachEvidence(EvidenceKey evidence, List<AttachmentId> attachments) {
    public AttachEvidence {
        attachments = AttachmentId.bounded(attachments);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** These are attached to it now, all of them. */
        record Attached(List<Attachment> attachments) implements Answer {}

        /** The file is attached to something already. */
        record FileTaken(Attachment file) implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
