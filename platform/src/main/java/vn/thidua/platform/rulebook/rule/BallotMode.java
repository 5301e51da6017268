package vn.thidua.platform.rulebook.rule;

/** How a council votes. */
public enum BallotMode {
    /** By secret ballot. */
    SECRET,
    /** By show of hands or signed ballot. */
    OPEN,
    /** By ballot; the rule does not say whether it is secret. */
    ANY
}
