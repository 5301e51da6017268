package vn.thidua.tenants.setting;

/** When reported progress counts in the figures that superiors see. */
public enum ProgressCounts {
    /** With the report itself. */
    AT_ONCE,
    /** When the office has confirmed the report. */
    AFTER_CONFIRMATION
}
