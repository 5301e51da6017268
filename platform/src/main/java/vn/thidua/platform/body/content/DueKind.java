package vn.thidua.platform.body.content;

/** What is due by a deadline. */
public enum DueKind {
    PLAN,
    REGISTRATION,
    DOSSIER,
    REPORT,
    HALF_YEAR_REPORT,
    YEARLY_REPORT,
    REVIEW,
    OTHER
}
