package vn.thidua.platform.body.content;

/** What goes into a field of a form. */
public enum FieldKind {
    TEXT,
    NUMBER,
    DATE,
    CHOICE,
    SIGNATURE
}
