package vn.thidua.tenants.council;

/** What a council has said of a nomination or an initiative. */
public enum CouncilOutcome {
    /** Enough of all members voted for it. */
    PASSED,
    /** Too few of all members voted for it. */
    NOT_PASSED,
    /** Enough voted for it, and others with more votes took the places that there are. */
    CUT
}
