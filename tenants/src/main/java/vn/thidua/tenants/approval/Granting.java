package vn.thidua.tenants.approval;

/** What came of taking a step so that the plan may go on. */
public sealed interface Granting {
    /** The plan does not stand at this step. */
    record NotOpen() implements Granting {}

    /** The caller has taken it before; what it needs now are others. */
    record TakenBefore() implements Granting {}

    /** It is noted; others are in turn now. */
    record GoesOn() implements Granting {}

    /** It is noted, and it was the last: the plan has passed all steps. */
    record Through() implements Granting {}
}
