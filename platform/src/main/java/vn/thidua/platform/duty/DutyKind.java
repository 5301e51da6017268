package vn.thidua.platform.duty;

/** What is owed. */
public enum DutyKind {
    /** An own plan under the plan that imposes the duty. */
    ISSUE_PLAN
}
