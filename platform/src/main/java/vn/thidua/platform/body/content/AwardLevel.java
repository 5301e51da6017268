package vn.thidua.platform.body.content;

/** The level that decides an award. */
public enum AwardLevel {
    STATE,
    MINISTRY,
    PROVINCE,
    UNIT,
    COMMUNE
}
