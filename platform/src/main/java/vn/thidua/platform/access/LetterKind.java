package vn.thidua.platform.access;

/** What a letter about an account says. */
public enum LetterKind {
    /** Set your password: you have an account. */
    INVITATION,
    /** Set another password: you have forgotten yours. */
    RESET,
    /** Confirm that letters about your account can be read at this address; sent to the new one. */
    EMAIL_CONFIRMATION,
    /** Letters about your account go to another address from now on; sent to the old one. */
    EMAIL_CHANGED,
    /** An administrator has taken off your second factor. */
    SECOND_FACTOR_REMOVED
}
