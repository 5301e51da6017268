package vn.thidua.platform.body.content;

/** What money is spent on. */
public enum FundPurpose {
    ACTIVITIES,
    AWARDS
}
