package vn.thidua.tenants.submission;

/** Why a nomination cannot go up. */
public enum SubmissionFault {
    /** It is of another review. */
    OTHER_REVIEW,
    /** It was withdrawn or declined, or is awarded already. */
    NOT_OPEN,
    /** The agency itself, or one that is not above the receiver, decides it. */
    DECIDED_ELSEWHERE,
    /** It is before an agency above already, or was settled there. */
    UNDER_WAY,
    /** Something that is not settled holds the nominee back; what it is, is not told. */
    HELD,
    /** The award needs a vote, and the council has not voted for it. */
    NOT_ENDORSED,
    /** The rules ask for papers, and its dossier is not accepted as complete. */
    DOSSIER_INCOMPLETE
}
