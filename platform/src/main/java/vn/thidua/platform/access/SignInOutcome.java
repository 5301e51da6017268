package vn.thidua.platform.access;

/** What came of an attempt to sign in. */
public enum SignInOutcome {
    /** Somebody signed in. */
    SIGNED_IN,
    /** The password was right, and a code was asked for. */
    CODE_ASKED,
    /** The password was wrong. */
    PASSWORD_WRONG,
    /** The password was right, the code was not. */
    CODE_WRONG
}
