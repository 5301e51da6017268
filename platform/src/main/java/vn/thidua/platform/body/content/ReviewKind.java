package vn.thidua.platform.body.content;

/** Which review closes a stretch of time. */
public enum ReviewKind {
    /** Sơ kết. */
    INTERIM,
    /** Tổng kết. */
    FINAL
}
