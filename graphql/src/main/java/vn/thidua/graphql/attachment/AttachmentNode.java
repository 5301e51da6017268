package vn.thidua.graphql.attachment;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentId;
import vn.thidua.tenants.attachment.Attachments;

/** Finds an attachment by its id. */
@Singleton
final class AttachmentNode implements NodeField<AttachmentId> {
    private final Attachments attachments;

    AttachmentNode(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public String type() {
        return "Attachment";
    }

    @Override
    public Class<AttachmentId> idClass() {
        return AttachmentId.class;
    }

    @Override
    public Attachment fetch(AttachmentId id, CallerContext caller) {
        return attachments.fetch(caller.scope(), id);
    }
}
