package vn.thidua.platform.body;

/** On whose authority somebody signs. */
public enum SigningAuthority {
    /** The head signs in the head's own right; nothing is printed. */
    OWN,
    /** TM. */
    ON_BEHALF,
    /** KT. */
    FOR,
    /** TL. */
    BY_ORDER,
    /** TUQ. */
    BY_MANDATE
}
