package vn.thidua.platform.body.inheritance;

/** What a plan can take over from. */
public enum SourceKind {
    PARENT_PLAN,
    TEMPLATE
}
