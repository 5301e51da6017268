package vn.thidua.platform.directory;

/** What was done to a group. */
public enum GroupChangeKind {
    /** It was formed. */
    FORMED,
    /** It has another name. */
    RENAMED,
    /** An agency has a seat, or another role. */
    SEATED,
    /** An agency has lost its seat. */
    UNSEATED,
    /** The members of a year sit there in the next one. */
    CARRIED_OVER
}
