package vn.thidua.platform.past;

/** Under which links figures of an earlier day are added up. */
public enum LinksOf {
    /** As it stood then: what the plans of that day's links had done by then. */
    THAT_DAY,

    /** As if today's links had stood then: what a restructuring alone has moved does not show. */
    TODAY
}
