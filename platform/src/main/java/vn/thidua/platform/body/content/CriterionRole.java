package vn.thidua.platform.body.content;

/** Whether a criterion opens the door or is one of the standards behind it. */
public enum CriterionRole {
    GENERAL_CONDITION,
    STANDARD
}
