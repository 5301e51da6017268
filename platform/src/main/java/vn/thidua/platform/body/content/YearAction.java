package vn.thidua.platform.body.content;

/** What this plan does about a movement that others launched. */
public enum YearAction {
    CONTINUE,
    INTERIM_REVIEW,
    FINAL_REVIEW
}
