package vn.thidua.platform.access;

/** The caller may know of the thing but may not do this with it. */
public final class NotPermitted extends RuntimeException {
    /**
     * @param what the permission that is missing, in words of this package
     */
    public NotPermitted(String what) {
        super("not permitted: " + what);
    }
}
