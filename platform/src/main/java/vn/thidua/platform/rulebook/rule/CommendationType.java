package vn.thidua.platform.rulebook.rule;

/** For what an award is given (loại hình khen thưởng). */
public enum CommendationType {
    /** Công trạng. */
    MERIT,
    /** Đột xuất. */
    AD_HOC,
    /** Phong trào thi đua. */
    MOVEMENT,
    /** Quá trình cống hiến. */
    LIFELONG_CONTRIBUTION,
    /** Niên hạn. */
    SENIORITY,
    /** Đối ngoại. */
    EXTERNAL
}
