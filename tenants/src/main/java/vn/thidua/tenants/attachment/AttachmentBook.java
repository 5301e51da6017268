package vn.thidua.tenants.attachment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/**
 * What is written of an upload. A row is there before its bytes are and after they are gone, so
 * that no bytes are ever forgotten; nobody sees it in between.
 */
@Singleton
@Transactional
class AttachmentBook {
    private final AttachmentRepository attachments;
    private final Audit audit;

    AttachmentBook(AttachmentRepository attachments, Audit audit) {
        this.attachments = attachments;
        this.audit = audit;
    }

    /** Its bytes are about to be kept. */
    void begin(AttachmentRow row) {
        attachments.insert(row);
    }

    /** Its bytes are kept. */
    void end(Scope scope, AttachmentRow row) {
        attachments.markKept(scope.tenant(), row.id());
        var detail = Map.of("name", row.name(), "sha256", row.sha256());
        audit.record(scope, "attachment.upload", "Attachment", row.id(), detail);
    }
}
