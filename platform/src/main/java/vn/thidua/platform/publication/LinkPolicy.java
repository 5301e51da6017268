package vn.thidua.platform.publication;

/** Who may link a plan under this one without being asked about it. */
public enum LinkPolicy {
    /** Nobody: the keeper answers each proposal. */
    ASK,
    /** Agencies below the issuer, and members of the group where a group issues. */
    SUBORDINATES_FREELY
}
