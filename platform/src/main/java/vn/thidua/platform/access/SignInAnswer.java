package vn.thidua.platform.access;

import java.util.List;

/** What came of signing in or of refreshing a session. */
public sealed interface SignInAnswer {
    /**
     * The session runs.
     *
     * @param refreshToken worth one refresh
     */
    record SignedIn(SessionId session, String refreshToken) implements SignInAnswer {}

    /**
     * The password is right, and the account has a second factor.
     *
     * @param step the word to send the code with, good for a few minutes
     */
    record CodeNeeded(String step) implements SignInAnswer {}

    /** The code is wrong or has been used, or there were too many wrong ones. */
    record CodeRefused() implements SignInAnswer {}

    /** The step was taken, or too long ago: begin with the password. */
    record StepSpent() implements SignInAnswer {}

    /** No such account, wrong password, no such agency of this account, or a spent token. */
    record Refused() implements SignInAnswer {}

    /** Too many wrong passwords in a row; the account opens again by itself. */
    record Locked() implements SignInAnswer {}

    /** The account works for several agencies: name one by its slug. */
    record SeveralAgencies(List<String> slugs) implements SignInAnswer {}
}
