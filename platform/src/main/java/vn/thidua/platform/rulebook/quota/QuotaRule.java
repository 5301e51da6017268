package vn.thidua.platform.rulebook.quota;

/** Which rule gave the number of a quota. */
public enum QuotaRule {
    /** The plan names it. */
    NUMBER,
    /** The plan names the least and the most. */
    RANGE,
    /** A share, and nothing was to be cut. */
    SHARE,
    /** A share, cut down: "not more than" forbids rounding up. */
    SHARE_CUT,
    /** A share, rounded to the nearest. */
    SHARE_ROUNDED,
    /** A share, rounded up. */
    SHARE_ROUNDED_UP,
    /** A share of less than one, which counts as one. */
    LESS_THAN_ONE_IS_ONE,
    /** It is handed out by an act of its own. */
    ALLOCATED
}
