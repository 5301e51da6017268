package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.unit.Headship;
import vn.thidua.tenants.unit.UnitId;

/** Who may nominate for whom: heads for their own units and those below, the office for any. */
@Singleton
public class NominationRights {
    private final Headship headship;

    NominationRights(Headship headship) {
        this.headship = headship;
    }

    /** Whether the caller, who may nominate, may do it for this unit and who is in it. */
    public boolean mayActFor(Scope scope, UnitId unit) {
        return headship.callerActsFor(scope, unit, Permission.REVIEW_AWARDS);
    }
}
