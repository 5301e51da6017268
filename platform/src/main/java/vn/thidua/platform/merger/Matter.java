package vn.thidua.platform.merger;

/** What an agency may not have finished when it ends. */
public enum Matter {
    /** A plan that was never issued. It goes over. */
    PLAN_NOT_ISSUED(true),
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

    /** Whether it is sealed and sent to the successor. */
    public boolean goesOver() {
        return goesOver;
    }
}
