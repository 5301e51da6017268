package vn.thidua.platform.link;

/** Where a link stands. */
public enum LinkState {
    /** The keeper of the parent has not answered yet. */
    PROPOSED,
    /** It stands. */
    ACCEPTED,
    /** It stands, and the parent has a newer version than the child has taken note of. */
    BEHIND,
    /** The keeper of the parent has said no. */
    DECLINED,
    /** The keeper of the child took it back before it was answered, or struck out a reference. */
    WITHDRAWN,
    /** It stood once, until either side ended it. */
    CUT,
    /** The parent is not on the platform; the link names it as a document. */
    EXTERNAL;

    /** Whether the link stands. */
    public boolean stands() {
        return this == ACCEPTED || this == BEHIND;
    }
}
