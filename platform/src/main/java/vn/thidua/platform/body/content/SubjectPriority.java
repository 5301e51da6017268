package vn.thidua.platform.body.content;

/** Whom a plan wants commended first. */
public enum SubjectPriority {
    /** Người lao động trực tiếp. */
    DIRECT_WORKER,
    /** Tập thể nhỏ. */
    SMALL_COLLECTIVE
}
