package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to sign in to an account.
 *
 * @param displayName the person's name, as it is today
 * @param address the network address that it came from; absent inside the program
 * @param device what the browser or client said of itself; absent if it said nothing
 */
@Introspected
public record SignInAttempt(
        SignInAttemptId id,
        AccountId accountId,
        String username,
        String displayName,
        Instant happenedAt,
        SignInOutcome outcome,
        @Nullable String address,
        @Nullable String device) {
    /** Which account somebody wanted to sign in to. */
    public AccountId account() {
        return accountId;
    }
}
