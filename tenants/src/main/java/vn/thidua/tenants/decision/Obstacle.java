package vn.thidua.tenants.decision;

/** Why a nomination cannot be decided. */
public enum Obstacle {
    /** It was withdrawn or declined, or is awarded already. */
    NOT_OPEN,
    /** Something that is not settled holds the nominee back; what it is, is not told. */
    HELD,
    /** The award needs a vote, and the council has not voted for it. */
    NOT_ENDORSED,
    /** Another agency decides it; what that one decides is recorded. */
    DECIDED_ELSEWHERE,
    /** The agency itself decides it; it is put into a decision of its own. */
    DECIDED_HERE,
    /** The agency confers no awards of this level. */
    BEYOND_POWER,
    /** It stands in a decision already. */
    IN_DECISION_ALREADY,
    /** The same laureate has the same award in this decision. */
    PRINTED_ALREADY
}
