package vn.thidua.platform.directory;

/** What sort of emulation group several agencies form. */
public enum GroupKind {
    /** Cụm thi đua. */
    CLUSTER,
    /** Khối thi đua. */
    BLOC,
    /** Khu vực thi đua. */
    REGION
}
