package vn.thidua.platform.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account that works in a tenant, with its roles there.
 *
 * @param email the address of its letters; absent if none is known
 */
public record Member(
        AccountId account,
        String username,
        String displayName,
        @Nullable String email,
        boolean hasSecondFactor,
        Set<Role> roles) {
    Member as(Set<Role> others) {
        return new Member(account, username, displayName, email, hasSecondFactor, others);
    }
}
