package vn.thidua.tenants.upgrade;

/** How a plan stands to an item of which its source says something new. */
public enum OwnSide {
    /** It says what the source said before. */
    AS_BEFORE,
    /** It took the item over and says something else by now. */
    CHANGED,
    /** It answers the item in words of its own. */
    ANSWERED,
    /** It has nothing of the item: it struck it out, or never took it over. */
    ABSENT
}
