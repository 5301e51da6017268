package vn.thidua.tenants.decision;

/** How an objection came in. */
public enum ObjectionChannel {
    /** In writing. */
    LETTER,
    /** By electronic mail. */
    EMAIL,
    /** By telephone. */
    PHONE,
    /** Somebody came and said so. */
    IN_PERSON,
    /** On a portal. */
    PORTAL
}
