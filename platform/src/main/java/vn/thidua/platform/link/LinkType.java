package vn.thidua.platform.link;

/** How a plan answers another. */
public enum LinkType {
    /** It carries the other out (thực hiện). */
    IMPLEMENTS,
    /** It rests on the other (căn cứ). */
    BASED_ON,
    /** It points to the other (dẫn chiếu). */
    REFERS_TO
}
