package vn.thidua.tenants.unit;

import java.util.Collection;
import java.util.Set;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** Who heads which unit, as those who keep people know it, and who acts for it by that. */
public interface Headship {
    /** Those of these units which the caller heads, or one above them. */
    Set<UnitId> headedByCaller(Scope scope, Collection<UnitId> units);

    /** Whether the caller heads this unit or one above it. */
    default boolean callerHeads(Scope scope, UnitId unit) {
        return headedByCaller(scope, Set.of(unit)).contains(unit);
    }

    /**
     * Whether the caller acts for this unit: whoever heads it or one above it does, and for any the
     * office, which plans or decides for the whole agency.
     *
     * @param decides what the office that decides on such things may
     */
    default boolean callerActsFor(Scope scope, UnitId unit, Permission decides) {
        return scope.allows(decides)
                || scope.allows(Permission.DRAFT_PLAN)
                || callerHeads(scope, unit);
    }
}
