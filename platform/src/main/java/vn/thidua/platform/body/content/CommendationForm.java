package vn.thidua.platform.body.content;

/** What is conferred. */
public enum CommendationForm {
    LABOR_ORDER,
    ORDER,
    MEDAL,
    STATE_HONORARY_TITLE,
    COMMEMORATIVE_MEDAL,
    /** Cờ thi đua. */
    EMULATION_FLAG,
    /** Bằng khen. */
    CERTIFICATE_OF_MERIT,
    /** Giấy khen. */
    CERTIFICATE_OF_COMMENDATION
}
