package vn.thidua.platform.link;

/** What somebody has to do about a link that does not go on by itself. */
public enum LinkJob {
    /** It is proposed to a plan of the agency and waits for an answer. */
    ANSWER,
    /** A plan of the agency has not taken note of its parent's newer version. */
    ACKNOWLEDGE,
    /** A child has not taken note of the newer version of a plan of the agency. */
    REMIND
}
