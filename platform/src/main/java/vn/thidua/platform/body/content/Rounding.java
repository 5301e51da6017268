package vn.thidua.platform.body.content;

/** How a share that is no whole number is cut. */
public enum Rounding {
    DOWN,
    HALF_UP,
    UP
}
