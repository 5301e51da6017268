package vn.thidua.graphql.start;

/** The program cannot start; the message tells the one who started it what to do about it. */
public final class CannotStart extends RuntimeException {
    /** With what to tell. */
    public CannotStart(String message) {
        super(message);
    }
}
