package vn.thidua.platform.body.content;

/** How a movement is organised. */
public enum MovementKind {
    /** Thi đua thường xuyên. */
    REGULAR,
    /** Thi đua theo chuyên đề. */
    THEMATIC,
    /** Thi đua theo đợt. */
    CAMPAIGN,
    /** Đợt thi đua cao điểm. */
    PEAK_CAMPAIGN
}
