package vn.thidua.platform.body.content;

/** How a quota is stated. */
public enum QuotaMode {
    /** Not more than a number. */
    ABSOLUTE,
    /** Not more than a share of the base population. */
    PERCENT,
    /** At least one number, at most another. */
    RANGE,
    /** Numbers that a superior hands out later, by an act of its own. */
    ALLOCATED
}
