package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;

@Introspected
record TenantLine(TenantId id, String slug, TenantStatus status) {
    boolean isClosed() {
        return status == TenantStatus.CLOSED;
    }
}
