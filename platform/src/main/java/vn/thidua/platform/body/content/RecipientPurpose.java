package vn.thidua.platform.body.content;

/** Why a recipient gets the plan. */
public enum RecipientPurpose {
    /** To know and carry out; no mark is printed. */
    TO_ACT,
    /** Để báo cáo. */
    TO_REPORT,
    /** Để đăng tải. */
    TO_POST,
    /** Lưu. */
    ARCHIVE
}
