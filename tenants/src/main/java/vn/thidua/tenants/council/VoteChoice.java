package vn.thidua.tenants.council;

/** What a vote says. */
public enum VoteChoice {
    /** Đồng ý. */
    FOR,
    /** Không đồng ý. */
    AGAINST,
    /** Phiếu trắng. */
    BLANK
}
