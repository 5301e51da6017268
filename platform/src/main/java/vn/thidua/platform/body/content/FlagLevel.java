package vn.thidua.platform.body.content;

/** Whose emulation flag it is. */
public enum FlagLevel {
    GOVERNMENT,
    MINISTRY,
    PROVINCE,
    SECTOR
}
