package vn.thidua.platform.publication;

/** Which part of a plan words were found in. */
public enum FoundIn {
    /** Its title. */
    TITLE,
    /** The name or motto of its movement. */
    THEME,
    /** The number and symbol of its document. */
    NUMBER,
    /** What one of its items is called. */
    ITEM
}
