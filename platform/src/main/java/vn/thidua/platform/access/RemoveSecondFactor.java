package vn.thidua.platform.access;

/** Take the second factor off a member's account, whose owner has lost app and recovery codes. */
public record RemoveSecondFactor(AccountId account) {
    /** What came of it. */
    public sealed interface Answer {
        /** The next sign-in asks for the password alone. */
        record Removed(Member member) implements Answer {}

        /** The account has none. */
        record NotEnabled() implements Answer {}

        /** The account works for other agencies too: this would make it weaker for them. */
        record SharedAccount() implements Answer {}
    }
}
