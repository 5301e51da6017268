package vn.thidua.graphql.attachment;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.tenants.attachment.AttachmentId;

/** The ids of attachments. */
@Factory
final class AttachmentKinds {
    @Singleton
    IdKind<AttachmentId> attachment() {
        return IdKind.of("Attachment", AttachmentId.class, AttachmentId::new);
    }
}
