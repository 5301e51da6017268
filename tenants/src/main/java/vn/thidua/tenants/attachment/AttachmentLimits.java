package vn.thidua.tenants.attachment;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** How large files may be, from the configuration. */
@Singleton
final class AttachmentLimits {
    /** The property with the megabytes that a file may have. */
    static final String MEGABYTES_MAX = "thidua.files.megabytes-max";

    /** More is never set: the server reads no longer body. */
    private static final int MOST = 200;

    private static final long MEGABYTE = 1024 * 1024;

    private final int megabytesMax;

    AttachmentLimits(@Property(name = MEGABYTES_MAX, defaultValue = "20") int megabytesMax) {
        if (megabytesMax < 1 || megabytesMax > MOST) {
            throw new IllegalStateException(
                    "%s is a number from 1 to %d, not %d"
                            .formatted(MEGABYTES_MAX, MOST, megabytesMax));
        }
        this.megabytesMax = megabytesMax;
    }

    int megabytesMax() {
        return megabytesMax;
    }

    long bytesMax() {
        return megabytesMax * MEGABYTE;
    }
}
