package vn.thidua.tenants.unit;

import java.util.Collection;
import java.util.Set;
import vn.thidua.platform.access.Scope;

/** Who heads which unit, as those who keep people know it. */
public interface Headship {
    /** Those of these units which the caller heads, or one above them. */
    Set<UnitId> headedByCaller(Scope scope, Collection<UnitId> units);

    /** Whether the caller heads this unit or one above it. */
    default boolean callerHeads(Scope scope, UnitId unit) {
        return headedByCaller(scope, Set.of(unit)).contains(unit);
    }
}
