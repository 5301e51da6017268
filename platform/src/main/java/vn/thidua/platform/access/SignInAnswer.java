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

    /** No such account, wrong password, no such agency of this account, or a spent token. */
    record Refused() implements SignInAnswer {}

    /** Too many wrong passwords in a row; the account opens again by itself. */
    record Locked() implements SignInAnswer {}

    /** The account works for several agencies: name one by its slug. */
    record SeveralAgencies(List<String> slugs) implements SignInAnswer {}
}
