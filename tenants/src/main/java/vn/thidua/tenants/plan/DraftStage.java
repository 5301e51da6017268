package vn.thidua.tenants.plan;

/** How far the text that is to be the plan's next version has come. */
public enum DraftStage {
    /** It is edited. */
    DRAFT,
    /** It waits to be approved. */
    SUBMITTED,
    /** It is approved and waits to be issued. */
    APPROVED
}
