package vn.thidua.platform.rulebook.rule;

/** How far the text of a rule can be trusted. */
public enum Trust {
    /** Read in a whole or quoted text of the instrument that is named. */
    READ,
    /** Only a copy of somebody else was seen. */
    SECOND_HAND,
    /** Generally known; the text was not read again. */
    NOT_REREAD,
    /** It could not be confirmed, or sources disagree. */
    UNCONFIRMED
}
