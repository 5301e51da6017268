package vn.thidua.tenants.approval;

/** What came of sending a plan back from a step. */
public sealed interface GivingBack {
    /** The plan does not stand at this step. */
    record NotOpen() implements GivingBack {}

    /** The step does not lead back there. */
    record NoSuchBranch() implements GivingBack {}

    /** The plan stands at the earlier step again. */
    record ToStep() implements GivingBack {}

    /** It is for whoever wrote it to write it anew. */
    record ToAuthor() implements GivingBack {}
}
