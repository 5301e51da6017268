package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.person.UnitHeads;
import vn.thidua.tenants.unit.UnitId;

/**
 * Who may do what with plans of the agency and with plans of its units: a unit's plan is written
 * and issued by the head of the unit or of one above it, and approved by the agency.
 */
@Singleton
final class PlanRights {
    private final UnitHeads heads;

    PlanRights(UnitHeads heads) {
        this.heads = heads;
    }

    /** Goes on only for who may draft some plan: asked before any is looked for. */
    void requireDrafting(Scope caller) {
        caller.requireOneOf(Permission.DRAFT_PLAN, Permission.DRAFT_UNIT_PLAN);
    }

    /** Goes on only for who may issue some plan: asked before any is looked for. */
    void requireIssuing(Scope caller) {
        caller.requireOneOf(Permission.ISSUE_PLAN, Permission.DRAFT_UNIT_PLAN);
    }

    /** Goes on only for who may draft, edit, submit and discard this plan. */
    void requireDrafting(Scope caller, PlanRow plan) {
        requireDrafting(caller, plan.scope(), plan.unitId());
    }

    /** Goes on only for who may draft a plan of the agency, or of this unit. */
    void requireDrafting(Scope caller, KindScope scope, @Nullable UnitId unit) {
        caller.require(drafting(scope));
        requireHead(caller, unit);
    }

    /** Goes on only for who may issue, review, close and archive this plan. */
    void requireIssuing(Scope caller, PlanRow plan) {
        caller.require(issuing(plan.scope()));
        requireHead(caller, plan.unitId());
    }

    private boolean speaksFor(Scope caller, @Nullable UnitId unit) {
        return unit == null || heads.callerHeads(caller, unit);
    }

    private void requireHead(Scope caller, @Nullable UnitId unit) {
        if (!speaksFor(caller, unit)) {
            throw new NotPermitted("plan of a unit that the caller does not head");
        }
    }

    static Permission drafting(KindScope scope) {
        return switch (scope) {
            case AGENCY -> Permission.DRAFT_PLAN;
            case UNIT -> Permission.DRAFT_UNIT_PLAN;
        };
    }

    static Permission issuing(KindScope scope) {
        return switch (scope) {
            case AGENCY -> Permission.ISSUE_PLAN;
            case UNIT -> Permission.DRAFT_UNIT_PLAN;
        };
    }
}
