package vn.thidua.tenants.plan;

/** In which order plans are listed. */
public enum PlanSort {
    /** What was worked on last comes first. */
    CHANGED_LATEST,
    /** The latest issued first, then those that were not. */
    ISSUED_LATEST,
    /** By title, in Vietnamese order. */
    TITLE
}
