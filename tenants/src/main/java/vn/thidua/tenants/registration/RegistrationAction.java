package vn.thidua.tenants.registration;

/** What was done with a registration. */
public enum RegistrationAction {
    /** It was begun. */
    DRAFTED,
    /** Its next revision was written. */
    AMENDED,
    /** It was sent to the office. */
    SUBMITTED,
    /** The office has received it. */
    RECEIVED,
    /** The office has sent it back. */
    RETURNED,
    /** It was withdrawn. */
    WITHDRAWN,
    /** Its withdrawal was taken back. */
    RESTORED
}
