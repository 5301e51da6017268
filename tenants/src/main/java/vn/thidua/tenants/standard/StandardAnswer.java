package vn.thidua.tenants.standard;

/** What the records tell of a standard, or of one thing that it asks for. */
public enum StandardAnswer {
    /** They show that it is met. */
    MET,
    /** They show that it is not met. */
    UNMET,
    /** They cannot tell, or not all of it. */
    FOR_PEOPLE
}
