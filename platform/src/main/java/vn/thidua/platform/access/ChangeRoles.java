package vn.thidua.platform.access;

import java.util.Set;

/** Give an account of the caller's agency just these roles; with none it is no longer a member. */
public record ChangeRoles(AccountId account, Set<Role> roles) {
    /** What came of it. */
    public sealed interface Answer {
        /** The roles hold from the next request on. */
        record Changed(Member member) implements Answer {}

        /** The agency would be left without an administrator. */
        record LastAdministrator() implements Answer {}
    }
}
