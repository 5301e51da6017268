package vn.thidua.tenants.decision;

/** Whether a public notice can be read. */
public enum AwardNoticeState {
    /** Everybody may read it, also after it has ended. */
    POSTED,
    /** Nobody outside the agency reads it any more. */
    TAKEN_DOWN
}
