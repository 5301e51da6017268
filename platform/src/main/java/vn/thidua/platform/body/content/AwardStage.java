package vn.thidua.platform.body.content;

/** The occasion on which a plan proposes awards. */
public enum AwardStage {
    /** At the end of each year. */
    YEARLY,
    /** At the interim review (sơ kết). */
    INTERIM,
    /** At the final review (tổng kết). */
    FINAL,
    /** At the end of a campaign wave. */
    WAVE,
    /** On any day, for a feat that nobody could foresee (đột xuất). */
    AD_HOC
}
