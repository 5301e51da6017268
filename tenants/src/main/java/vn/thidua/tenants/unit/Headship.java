package vn.thidua.tenants.unit;

import vn.thidua.platform.access.Scope;

/** Who heads which unit, as those who keep people know it. */
public interface Headship {
    /** Whether the caller heads this unit or one above it. */
    boolean callerHeads(Scope scope, UnitId unit);
}
