package vn.thidua.platform.directory;

/** In which line one agency is superior to another; two lines at once are the normal case. */
public enum RelationKind {
    /** By administration: the province over its departments. */
    ADMINISTRATIVE,
    /** By sector: the ministry over the departments of its field. */
    SECTORAL
}
