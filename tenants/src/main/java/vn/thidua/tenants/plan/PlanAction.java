package vn.thidua.tenants.plan;

import java.util.EnumSet;
import java.util.Set;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.KindScope;

/** A step that can be taken with a plan. */
public enum PlanAction {
    EDIT,
    SUBMIT,
    RETURN,
    APPROVE,
    TAKE_STEP,
    ISSUE,
    DISCARD,
    RESTORE,
    AMEND,
    RECORD,
    REVIEW,
    CLOSE,
    ARCHIVE;

    /** What this caller's roles allow next with a plan that stands so. */
    static Set<PlanAction> next(Scope caller, KindScope scope, Standing standing) {
        var actions = possible(standing);
        actions.removeIf(action -> !caller.allows(action.needs(scope)));
        return actions;
    }

    /** Whether it is a unit's own step, which only its head takes. */
    boolean isOfItsHead() {
        return this != RETURN && this != APPROVE && this != TAKE_STEP;
    }

    /** What can be done next with a plan that stands so, by whoever may. */
    static Set<PlanAction> possible(Standing standing) {
        return switch (standing.state()) {
            case DRAFT, SUBMITTED, APPROVED -> drafted(standing);
            case ISSUED ->
                    standing.stage() == null ? EnumSet.of(AMEND, REVIEW, CLOSE) : drafted(standing);
            case CLOSED -> EnumSet.of(ARCHIVE);
            case DISCARDED -> EnumSet.of(RESTORE);
            case ARCHIVED, HANDED_ON -> EnumSet.noneOf(PlanAction.class);
        };
    }

    private static Set<PlanAction> drafted(Standing standing) {
        var actions =
                switch (standing.stage()) {
                    case DRAFT -> EnumSet.of(EDIT, SUBMIT, DISCARD, RECORD);
                    case SUBMITTED -> EnumSet.of(RETURN, APPROVE, RECORD);
                    case APPROVED -> EnumSet.of(RETURN, ISSUE, RECORD);
                    case null -> EnumSet.noneOf(PlanAction.class);
                };
        if (standing.isAmending()) {
            actions.add(REVIEW);
        }
        return actions;
    }

    /** What the caller must be allowed for it. */
    Permission needs(KindScope scope) {
        return switch (this) {
            case EDIT, SUBMIT, DISCARD, RESTORE, AMEND -> PlanRights.drafting(scope);
            case RETURN, APPROVE -> Permission.APPROVE_PLAN;
            case TAKE_STEP -> Permission.TAKE_STEP;
            case ISSUE, RECORD, REVIEW, CLOSE, ARCHIVE -> PlanRights.issuing(scope);
        };
    }
}
