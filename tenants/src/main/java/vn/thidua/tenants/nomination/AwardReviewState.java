package vn.thidua.tenants.nomination;

/** Whether nominations are taken. */
public enum AwardReviewState {
    /** Nominations are taken. */
    OPEN,
    /** None are taken any more. */
    CLOSED
}
