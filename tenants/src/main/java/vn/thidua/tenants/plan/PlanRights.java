package vn.thidua.tenants.plan;

import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.KindScope;

/** Who may do what with plans of the agency and with plans of its units. */
final class PlanRights {
    private PlanRights() {}

    /** What drafting, editing, submitting and discarding such a plan takes. */
    static Permission drafting(KindScope scope) {
        return switch (scope) {
            case AGENCY -> Permission.DRAFT_PLAN;
            case UNIT -> Permission.DRAFT_UNIT_PLAN;
        };
    }

    /** What issuing, reviewing, closing and archiving takes: heads of units issue their own. */
    static Permission issuing(KindScope scope) {
        return switch (scope) {
            case AGENCY -> Permission.ISSUE_PLAN;
            case UNIT -> Permission.DRAFT_UNIT_PLAN;
        };
    }

    static void requireDrafting(Scope caller, KindScope scope) {
        caller.require(drafting(scope));
    }
}
