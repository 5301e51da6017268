package vn.thidua.platform.rulebook.rule;

/** How well the tasks of a year were completed. */
public enum TaskCompletion {
    /** Hoàn thành nhiệm vụ. */
    COMPLETED,
    /** Hoàn thành tốt nhiệm vụ. */
    WELL,
    /** Hoàn thành xuất sắc nhiệm vụ. */
    EXCELLENT
}
