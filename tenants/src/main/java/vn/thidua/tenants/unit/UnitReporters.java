package vn.thidua.tenants.unit;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/**
 * Who reports for a unit: whoever heads it or one above it, and the office, which plans or decides
 * for the whole agency, for any.
 */
@Singleton
public class UnitReporters {
    private final Headship headship;

    UnitReporters(Headship headship) {
        this.headship = headship;
    }

    /** Whether the caller, who may report, may report for this unit. */
    public boolean include(Scope scope, UnitId unit) {
        return headship.callerActsFor(scope, unit, Permission.CONFIRM_PROGRESS);
    }
}
