package vn.thidua.tenants.evidence;

/** Through what it was brought to people. */
public enum OutletKind {
    /** A bulletin or newspaper on paper. */
    BULLETIN,
    /** A website or electronic newspaper. */
    WEBSITE,
    /** Radio, television, or the loudspeakers of a commune. */
    BROADCAST
}
