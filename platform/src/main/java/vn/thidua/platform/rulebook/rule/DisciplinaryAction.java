package vn.thidua.platform.rulebook.rule;

/** A sanction, the mildest first. */
public enum DisciplinaryAction {
    /** Khiển trách. */
    REPRIMAND,
    /** Cảnh cáo. */
    WARNING,
    /** Hạ bậc lương. */
    SALARY_REDUCTION,
    /** Giáng chức. */
    DEMOTION,
    /** Cách chức. */
    REMOVAL_FROM_OFFICE,
    /** Buộc thôi việc. */
    DISMISSAL
}
