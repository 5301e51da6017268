package vn.thidua.platform.body;

/** How large a plan document may grow. */
public final class BodyLimits {

    /** The most characters in one text. */
    public static final int TEXT_CHARACTERS_MAX = 10_000;

    /** The most characters in all texts together. */
    public static final int BODY_CHARACTERS_MAX = 2_000_000;

    /** The most items. */
    public static final int ITEMS_MAX = 1_000;

    /** The most entries in a list inside one item. */
    public static final int ENTRIES_MAX = 100;

    /** The most levels of items under items. */
    public static final int LEVELS_MAX = 6;

    private BodyLimits() {}
}
