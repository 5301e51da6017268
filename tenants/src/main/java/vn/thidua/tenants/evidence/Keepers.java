package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.unit.Headship;
import vn.thidua.tenants.unit.UnitId;

/** Who keeps the evidence of a unit: whoever heads it or one above it, and the office. */
@Singleton
class Keepers {
    private final Headship headship;

    Keepers(Headship headship) {
        this.headship = headship;
    }

    boolean mayActFor(Scope scope, UnitId unit) {
        return headship.callerActsFor(scope, unit, Permission.RECOGNISE_INITIATIVE);
    }
}
