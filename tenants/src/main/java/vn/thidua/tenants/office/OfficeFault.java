package vn.thidua.tenants.office;

/** What stands against an office as somebody wants to have it. */
public enum OfficeFault {
    /** It has no name. */
    NAME_MISSING,
    /** Its name has more than {@link Office#NAME_MAX} characters. */
    NAME_TOO_LONG,
    /** Another office has this name. */
    NAME_TAKEN,
    /** Who is to hold it has left the agency. */
    HOLDER_HAS_LEFT
}
