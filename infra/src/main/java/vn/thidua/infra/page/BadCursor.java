package vn.thidua.infra.page;

/** The caller sent a cursor that no answer of ours contained, or one of another ordering. */
public final class BadCursor extends RuntimeException {
    BadCursor() {
        super("the cursor does not belong to this list");
    }
}
