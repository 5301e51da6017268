package vn.thidua.platform.body.value;

/** How often something comes again. */
public enum Recurrence {
    ONCE,
    MONTHLY,
    QUARTERLY,
    HALF_YEARLY,
    YEARLY,
    /** Periodically, without saying how often. */
    PERIODICALLY
}
