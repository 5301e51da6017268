package vn.thidua.platform.submission;

/** What has become of a nomination at the agency that it was submitted to. */
public enum SubmittedNominationState {
    /** It waits there for the council. */
    SUBMITTED,
    /** The council there has voted for it. */
    ENDORSED,
    /** The council there has not voted for it, or others came before it. */
    DECLINED,
    /** It was sent back with a reason, and can be submitted again. */
    RETURNED,
    /** Its sender has taken it back. */
    RECALLED
}
