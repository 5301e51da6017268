package vn.thidua.platform.access;

/** Let a member of the caller's agency set a password anew. */
public record InviteMember(AccountId account) {
    /** What came of it. */
    public sealed interface Answer {
        /** The word has gone out by mail, or is handed over by whoever invites. */
        record Invited(AccountInvitation invitation) implements Answer {}

        /**
         * The account works for other agencies too and has no address: handing its word to one
         * agency would give that one what belongs to the others.
         */
        record SharedAccount() implements Answer {}
    }
}
