package vn.thidua.tenants.plan;

/** What came of an intended parent when the plan was issued. */
public enum ParentOutcome {
    /** The link is proposed, or stands already, or names the document. */
    LINKED,
    /** The two plans were linked before. */
    ALREADY_LINKED,
    /** The parent was closed or archived meanwhile. */
    PLAN_ENDED,
    /** The parent has no such version. */
    VERSION_UNKNOWN,
    /** The parent answers this plan, directly or by way of others. */
    WOULD_CLOSE_CIRCLE,
    /** The agency may not see the parent any more. */
    NOT_VISIBLE
}
