package vn.thidua.platform.directory;

/** How one agency came to follow another. */
public enum SuccessionEvent {
    /** Sáp nhập. */
    MERGER,
    /** Chia tách. */
    SPLIT,
    /** Đổi tên, as a new body. */
    RENAME
}
