package vn.thidua.platform.body.content;

/** Whether an award is a title or a form of commendation. */
public enum AwardKind {
    /** Danh hiệu thi đua. */
    EMULATION_TITLE,
    /** Hình thức khen thưởng. */
    COMMENDATION_FORM
}
