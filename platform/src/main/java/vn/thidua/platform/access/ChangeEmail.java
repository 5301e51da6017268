package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * Say to which address the letters of a member's account go.
 *
 * @param email the address; absent for none
 */
public record ChangeEmail(AccountId account, @Nullable String email) {
    /** What came of it. */
    public sealed interface Answer {
        /** Letters go there from now on. */
        record Changed(Member member) implements Answer {}

        /** No letter can be sent to this. */
        record EmailMalformed() implements Answer {}

        /**
         * The account works for other agencies too: whoever has its letters could set its password
         * and act for the others.
         */
        record SharedAccount() implements Answer {}
    }
}
