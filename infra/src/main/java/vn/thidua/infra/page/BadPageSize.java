package vn.thidua.infra.page;

/** The caller asked for a page of a size that is not served. */
public final class BadPageSize extends RuntimeException {
    private final int asked;

    BadPageSize(int asked) {
        super("first is between 1 and %d, not %d".formatted(PageRequest.FIRST_MAX, asked));
        this.asked = asked;
    }

    /** What the caller asked for. */
    public int asked() {
        return asked;
    }
}
