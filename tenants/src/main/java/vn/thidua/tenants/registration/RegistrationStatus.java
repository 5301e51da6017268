package vn.thidua.tenants.registration;

/** How somebody stands to registering under a plan. */
public enum RegistrationStatus {
    /** Registered in time. */
    REGISTERED,
    /** Registered after the deadline, by permission. */
    REGISTERED_LATE,
    /** Not registered, and there is time left. */
    MISSING,
    /** Not registered, and the deadline has passed. */
    OVERDUE
}
