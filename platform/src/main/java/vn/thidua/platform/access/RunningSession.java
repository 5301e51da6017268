package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * A sign-in that has not ended.
 *
 * @param displayName the person's name, as it is today
 * @param agencyId the agency signed in to; absent for the operator
 * @param expiresAt when it ends by itself unless it is refreshed
 * @param address the network address that it was begun from; absent inside the program
 * @param device what the browser or client said of itself; absent if it said nothing
 */
@Introspected
public record RunningSession(
        SessionId id,
        AccountId accountId,
        String username,
        String displayName,
        @Nullable AgencyId agencyId,
        Instant startedAt,
        Instant expiresAt,
        @Nullable String address,
        @Nullable String device) {
    /** Whose it is. */
    public AccountId account() {
        return accountId;
    }

    /** When its token was last made anew. */
    public Instant refreshedAt() {
        return expiresAt.minus(SignIn.SESSION);
    }
}
