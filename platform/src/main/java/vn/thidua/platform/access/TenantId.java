package vn.thidua.platform.access;

import vn.thidua.infra.id.NumberId;
import vn.thidua.infra.id.StoredNumber;

/**
 * The number of a tenant: an agency that works on the platform and whose rows carry this number.
 * Made by this package and by the row converter only; it never leaves the platform.
 */
@StoredNumber
public record TenantId(long value) implements NumberId {
    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("a tenant's number is positive");
        }
    }
}
