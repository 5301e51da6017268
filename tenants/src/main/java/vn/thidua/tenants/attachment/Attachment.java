package vn.thidua.tenants.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/**
 * A file that the agency keeps (tệp đính kèm).
 *
 * @param name what it is called, with its ending
 * @param contentType what its bytes are, such as {@code application/pdf}
 * @param size in bytes
 * @param sha256 the sum of its bytes, in hexadecimal digits
 * @param thing what it is attached to; absent while nobody has attached it
 */
public record Attachment(
        AttachmentId id,
        String name,
        String contentType,
        long size,
        String sha256,
        Instant uploadedAt,
        AccountId uploadedBy,
        @Nullable ThingId thing) {}
