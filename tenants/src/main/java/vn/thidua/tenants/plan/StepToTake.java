package vn.thidua.tenants.plan;

import vn.thidua.tenants.approval.WaitingTurn;

/** A step that waits for the caller, with the plan that stands at it. */
public record StepToTake(Plan plan, WaitingTurn turn) {}
