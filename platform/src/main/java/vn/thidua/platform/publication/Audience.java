package vn.thidua.platform.publication;

/**
 * Whom the issuer of a plan lets see it, its text included. Superiors see through links instead.
 */
public enum Audience {
    /** The keeper's own agency only. */
    OWN_AGENCY,
    /** Agencies below the issuer, however many levels down, and those in one group with it. */
    SUBORDINATES_AND_GROUP,
    /** Every agency on the platform. */
    ALL_AGENCIES,
    /** Everybody. */
    PUBLIC
}
