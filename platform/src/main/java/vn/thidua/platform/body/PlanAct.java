package vn.thidua.platform.body;

/** What a plan does with its movement. */
public enum PlanAct {
    /** Phát động. */
    LAUNCH,
    /** Triển khai. */
    IMPLEMENT
}
