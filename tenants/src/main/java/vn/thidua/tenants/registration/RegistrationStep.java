package vn.thidua.tenants.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;

/**
 * Something that was done with a registration.
 *
 * @param revision the revision that it was done with
 * @param reason why; absent where none is asked for
 */
public record RegistrationStep(
        RegistrationId registration,
        RegistrationAction action,
        int revision,
        @Nullable String reason,
        Instant takenAt,
        AccountId takenBy) {}
