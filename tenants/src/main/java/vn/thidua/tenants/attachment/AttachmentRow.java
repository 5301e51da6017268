package vn.thidua.tenants.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("attachment")
record AttachmentRow(
        TenantId tenantId,
        @Id AttachmentId id,
        String name,
        String contentType,
        long size,
        String sha256,
        boolean kept,
        Instant uploadedAt,
        AccountId uploadedBy,
        @Nullable String thingKind,
        @Nullable ThingId thingId,
        @Nullable Instant unusedSince) {
    Attachment attachment() {
        return new Attachment(id, name, contentType, size, sha256, uploadedAt, uploadedBy, thingId);
    }
}
