package vn.thidua.platform.access;

/**
 * Sign in by the password alone from now on.
 *
 * @param password the password of the caller's account
 * @param code a code that the app shows, or a recovery code
 */
public record DisableSecondFactor(String password, String code) {
    /** What came of it. */
    public sealed interface Answer {
        /** The account has no second factor, or none any more. */
        record Disabled() implements Answer {}

        /** The password is wrong, or the account is locked for a while. */
        record PasswordWrong() implements Answer {}

        /** The code is wrong, or has been used. */
        record CodeWrong() implements Answer {}
    }
}
