package vn.thidua.tenants.eligibility;

/** What came of it. */
public enum HoldOutcome {
    /** Nothing stands against them. */
    CLEARED,
    /** They were sanctioned. */
    SANCTIONED
}
