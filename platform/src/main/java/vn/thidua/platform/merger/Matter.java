package vn.thidua.platform.merger;

/** What an agency may not have finished when it ends, or no longer leads a group. */
public enum Matter {
    /** A plan that was never issued. It goes over. */
    PLAN_NOT_ISSUED(true),
    /**
     * A plan that the agency keeps for a group. When the agency ends it stays, until the group has
     * another lead, who is sent it then and keeps it on.
     */
    PLAN_OF_GROUP(false),
    /** A progress report that nobody has confirmed. It stays; people of a successor settle it. */
    REPORT_WAITING(false),
    /**
     * A link proposed and not answered, at either end. It stays; a successor's people settle it.
     */
    LINK_WAITING(false);

    private final boolean goesOver;

    Matter(boolean goesOver) {
        this.goesOver = goesOver;
    }

    /** Whether it is sealed and sent to the successor of an agency that ends. */
    public boolean goesOver() {
        return goesOver;
    }
}
