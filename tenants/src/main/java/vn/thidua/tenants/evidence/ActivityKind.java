package vn.thidua.tenants.evidence;

/** What kind of activity it was. */
public enum ActivityKind {
    /** A conference, seminar, contest or meeting. */
    EVENT,
    /** A training class. */
    TRAINING,
    /** A publication, handbook or leaflet. */
    PUBLICATION
}
