package vn.thidua.platform.body.value;

/** How exactly a plan states a date. */
public enum DatePrecision {
    DAY,
    MONTH,
    QUARTER,
    YEAR
}
