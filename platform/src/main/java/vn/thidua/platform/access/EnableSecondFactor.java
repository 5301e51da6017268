package vn.thidua.platform.access;

import java.util.List;

/**
 * Sign in with a code as well from now on.
 *
 * @param password the password of the caller's account
 * @param secret the secret that the app was given, as {@link SecondFactors#offer} made it
 * @param code the code that the app shows for it now
 */
public record EnableSecondFactor(String password, String secret, String code) {
    /** What came of it. */
    public sealed interface Answer {
        /**
         * The next sign-in asks for a code.
         *
         * @param recoveryCodes each good once where the app is lost; told this one time only
         */
        record Enabled(List<String> recoveryCodes) implements Answer {}

        /** The installation has no key to seal secrets with. */
        record NotOffered() implements Answer {}

        /** The password is wrong, or the account is locked for a while. */
        record PasswordWrong() implements Answer {}

        /** The secret is none of those that are offered. */
        record SecretMalformed() implements Answer {}

        /** The app shows another code for this secret. */
        record CodeWrong() implements Answer {}

        /** The account has a second factor. */
        record AlreadyEnabled() implements Answer {}
    }
}
