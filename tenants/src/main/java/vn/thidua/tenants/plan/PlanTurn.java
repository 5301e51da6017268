package vn.thidua.tenants.plan;

import vn.thidua.tenants.approval.Turn;

/** A turn that nobody has taken yet, with the plan that waits. */
public record PlanTurn(Plan plan, Turn turn) {}
