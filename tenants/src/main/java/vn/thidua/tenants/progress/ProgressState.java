package vn.thidua.tenants.progress;

/** Whether a report counts. */
public enum ProgressState {
    /** It waits for the office and does not count yet. */
    WAITING,
    /** It counts. */
    COUNTED,
    /** The office has rejected it, with a reason; it never counted. */
    REJECTED,
    /** It counted until the office took it back, with a reason. */
    CORRECTED
}
