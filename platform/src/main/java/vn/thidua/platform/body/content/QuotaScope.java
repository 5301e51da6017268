package vn.thidua.platform.body.content;

/** Over what a quota is counted. */
public enum QuotaScope {
    PER_UNIT,
    WHOLE_SECTOR
}
