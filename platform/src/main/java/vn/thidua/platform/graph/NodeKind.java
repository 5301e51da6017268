package vn.thidua.platform.graph;

/** What stands in the graph. */
public enum NodeKind {
    /** A published plan. */
    PLAN,
    /** A target of a published plan. */
    TARGET
}
