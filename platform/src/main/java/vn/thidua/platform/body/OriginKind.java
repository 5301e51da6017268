package vn.thidua.platform.body;

/** What an item can have been taken from. */
public enum OriginKind {
    PLAN,
    TEMPLATE
}
