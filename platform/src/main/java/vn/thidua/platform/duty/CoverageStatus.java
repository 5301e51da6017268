package vn.thidua.platform.duty;

/** How far somebody has come with a duty. What others draft in silence is never known. */
public enum CoverageStatus {
    /** Issued in time, and the link stands. */
    ISSUED,
    /** Issued after the deadline, and the link stands. */
    ISSUED_LATE,
    /** Issued, but the plan above has a newer version that was not taken note of. */
    BEHIND,
    /** Issued; the link waits for our answer. */
    PROPOSED,
    /** Nothing yet, and the deadline has passed. */
    LATE,
    /** Nothing yet, and there is time. */
    SILENT
}
