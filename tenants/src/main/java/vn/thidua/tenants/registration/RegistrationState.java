package vn.thidua.tenants.registration;

/** Where a registration stands. */
public enum RegistrationState {
    /** It is being written; nobody has registered yet. */
    DRAFT,
    /** It is sent and waits for the office. */
    SUBMITTED,
    /** The office has received it. */
    RECEIVED,
    /** The office has sent it back, with a reason. */
    RETURNED,
    /** It was withdrawn, with a reason; it can be taken back while the deadline runs. */
    WITHDRAWN;

    /** Whether the subject is registered by it. */
    public boolean stands() {
        return this == SUBMITTED || this == RECEIVED;
    }

    /** Whether it has to be sent, for the first time or again. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
