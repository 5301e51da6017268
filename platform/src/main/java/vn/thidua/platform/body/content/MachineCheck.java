package vn.thidua.platform.body.content;

/** A condition that the records can answer. */
public enum MachineCheck {
    /** The collective has issued its own plan under this one. */
    HOLDS_OWN_PLAN,
    YEARLY_TASKS_COMPLETED,
    /** Nobody in it is disciplined or under disciplinary consideration. */
    NOBODY_DISCIPLINED,
    /** An external index gives it a high score. */
    INDICATOR_SCORE
}
