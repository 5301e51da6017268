package vn.thidua.platform.rollup;

/** How figures of several periods go together. */
public enum MeasureKind {
    /** What happened in a period; longer spans are sums. */
    FLOW,
    /** What there is at the end of a period; each entry says by how much it has changed. */
    STOCK
}
