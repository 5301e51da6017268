package vn.thidua.tenants.registration;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A title that somebody has registered for.
 *
 * @param wave the key of the wave or phase; absent if for the whole plan
 * @param title in the words of the form
 * @param lateReason why it was taken after the deadline; absent if it was in time
 */
@Introspected
public record RegisteredTitle(
        RegistrationId registrationId,
        @Nullable String wave,
        String title,
        @Nullable String lateReason) {

    /** Whether it was registered, or amended, after the deadline. */
    public boolean isLate() {
        return lateReason != null;
    }
}
