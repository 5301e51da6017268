package vn.thidua.tenants.kind;

/** Whose plans are of a kind. */
public enum KindScope {
    /** The agency's own; issued to the outside. */
    AGENCY,
    /** Those of its units, which stand under a plan of the agency and never leave it. */
    UNIT
}
