package vn.thidua.platform.access;

/** Whether a tenant may write. */
public enum TenantStatus {
    /** The agency works. */
    ACTIVE,
    /** The operator has stopped it for a time: it reads, and writes nothing. */
    SUSPENDED,
    /** The agency no longer exists: it stays readable for ever. */
    CLOSED
}
