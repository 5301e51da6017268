package vn.thidua.platform.submission;

/** How far a submission letter has come. */
public enum SubmissionLetterState {
    /** It waits for the receiver; the sender may recall it. */
    SENT,
    /** The receiver has it for a review of its own. */
    RECEIVED,
    /** The receiver has sent it back whole, with a reason. */
    RETURNED,
    /** The sender has taken it back before it was received. */
    RECALLED
}
