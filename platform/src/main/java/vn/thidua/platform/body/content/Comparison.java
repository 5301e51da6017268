package vn.thidua.platform.body.content;

/** How a target compares what was reached with its value. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    EXACTLY
}
