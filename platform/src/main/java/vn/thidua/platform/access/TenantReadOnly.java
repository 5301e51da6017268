package vn.thidua.platform.access;

/** The caller's tenant is suspended or closed, so nothing of it can change. */
public final class TenantReadOnly extends RuntimeException {
    TenantReadOnly(TenantStatus status) {
        super("the tenant is " + status + " and read-only");
    }
}
