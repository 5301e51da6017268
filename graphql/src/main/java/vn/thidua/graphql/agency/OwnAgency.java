package vn.thidua.graphql.agency;

import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantStatus;

/** The caller's own agency: the thing that fields of {@code OwnAgency} are asked of. */
public record OwnAgency(Scope scope) {
    /** Whether it may write. */
    public TenantStatus status() {
        return scope.status();
    }
}
