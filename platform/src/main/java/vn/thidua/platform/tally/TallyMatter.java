package vn.thidua.platform.tally;

/** What is counted. */
public enum TallyMatter {
    /** A registration that stands. */
    REGISTERED,
    /** A title that a registration strives for; one registration may name several. */
    TITLE_REGISTERED,
    /** A nomination that was made and not withdrawn, whatever became of it. */
    NOMINATED,
    /** A nomination that the council has voted for. */
    ENDORSED,
    /** A nomination whose award was conferred. */
    AWARDED,
    /** An initiative that was put forward. */
    INITIATIVE_PROPOSED,
    /** An initiative that was recognised. */
    INITIATIVE_RECOGNISED,
    /** A role model that was found. */
    ROLE_MODEL_DISCOVERED,
    /** A role model that was nurtured. */
    ROLE_MODEL_NURTURED,
    /** A role model that was summed up. */
    ROLE_MODEL_SUMMARIZED,
    /** A role model that was spread. */
    ROLE_MODEL_REPLICATED
}
