package vn.thidua.platform.access;

/** There is no such thing for this caller: absent and hidden are the same answer. */
public final class NotVisible extends RuntimeException {
    /**
     * @param what the kind of thing asked for, such as "plan"; never its id
     */
    public NotVisible(String what) {
        super("no such " + what);
    }
}
