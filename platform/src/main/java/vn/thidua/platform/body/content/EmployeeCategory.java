package vn.thidua.platform.body.content;

/** On what terms somebody works for the State. */
public enum EmployeeCategory {
    /** Cán bộ. */
    CADRE,
    /** Công chức. */
    CIVIL_SERVANT,
    /** Viên chức. */
    PUBLIC_EMPLOYEE,
    /** Người lao động. */
    CONTRACT_EMPLOYEE
}
