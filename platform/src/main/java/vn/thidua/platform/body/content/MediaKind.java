package vn.thidua.platform.body.content;

/** What sort of outlet it is. */
public enum MediaKind {
    NEWSPAPER,
    JOURNAL,
    BULLETIN,
    PORTAL,
    WEBSITE,
    BROADCAST
}
