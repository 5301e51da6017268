package vn.thidua.platform.access;

/**
 * The number of a tenant: an agency that works on the platform and whose rows carry this number.
 * Made by this package and by the row converter only; it never leaves the platform.
 */
public record TenantId(long value) {
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant's number is positive");
        }
    }
}
