package vn.thidua.platform.rollup;

/** What a measure is of. */
public enum MeasureLevel {
    /** Of a plan; summed over all distinct plans below another. */
    PLAN,
    /** Of a target; summed over the targets that serve another. */
    TARGET,
    /** Of an agency; counted once for each agency below a plan. */
    AGENCY
}
