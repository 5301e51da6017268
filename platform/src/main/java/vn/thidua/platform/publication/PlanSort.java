package vn.thidua.platform.publication;

/** In which order published plans are listed. */
public enum PlanSort {
    /** The latest issued first. */
    ISSUED_LATEST,
    /** By title, in Vietnamese order. */
    TITLE
}
