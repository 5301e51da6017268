package vn.thidua.platform.publication;

/** Where a published plan stands in its life. */
public enum PublishedState {
    /** In force: it can be linked, answered and amended. */
    IN_FORCE,
    /** Its time is over; figures still come in, links no longer. */
    CLOSED,
    /** Put away: it is read, and nothing else. */
    ARCHIVED
}
