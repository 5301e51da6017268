package vn.thidua.platform.body.content;

/** Who can be commended. */
public enum SubjectKind {
    COLLECTIVE,
    INDIVIDUAL,
    HOUSEHOLD
}
