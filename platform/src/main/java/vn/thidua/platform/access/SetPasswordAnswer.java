package vn.thidua.platform.access;

/** What came of setting a password with a one-time word. */
public sealed interface SetPasswordAnswer {
    /** The password holds; sign in with it. */
    record PasswordSet() implements SetPasswordAnswer {}

    /** The word was used, is too old, or was never given. */
    record LinkSpent() implements SetPasswordAnswer {}

    /** The password is shorter or longer than this. */
    record PasswordMalformed(int lengthMin, int lengthMax) implements SetPasswordAnswer {}
}
