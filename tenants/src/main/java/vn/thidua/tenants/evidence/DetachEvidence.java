package vn.thidua.tenants.evidence;

import java.util.List;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;

/** Somebody takes a file off a piece of evidence; unless it is attached again, it goes. */
public record DetachEvidence(EvidenceKey evidence, AttachmentId attachment) {
    /** What came of it. */
    public sealed interface Answer {
        /** These are attached to it still. */
        record Detached(List<Attachment> attachments) implements Answer {}

        /** It is not attached to it. */
        record NotAttached() implements Answer {}

        /** The caller heads neither the unit nor one above it, nor is the office. */
        record NotYourUnit() implements Answer {}
    }
}
