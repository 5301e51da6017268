package vn.thidua.platform.tally;

import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * An agency whose records are counted.
 *
 * @param caller who has them counted: somebody of the agency, or the operator
 */
public record CountedAgency(Caller caller, TenantId tenant, AgencyId agency) {
    /** The caller's own. */
    public static CountedAgency of(Scope scope) {
        return new CountedAgency(scope, scope.tenant(), scope.agency());
    }
}
