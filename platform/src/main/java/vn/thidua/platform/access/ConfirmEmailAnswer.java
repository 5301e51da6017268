package vn.thidua.platform.access;

/** What came of following the link in a letter to a new address. */
public sealed interface ConfirmEmailAnswer {
    /** Letters go there from now on. */
    record Confirmed() implements ConfirmEmailAnswer {}

    /** The link was never made, is used or has expired. */
    record LinkSpent() implements ConfirmEmailAnswer {}
}
