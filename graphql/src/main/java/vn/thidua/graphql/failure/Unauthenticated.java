package vn.thidua.graphql.failure;

/** Nobody has signed in, or the sign-in is no longer valid. */
public final class Unauthenticated extends RuntimeException {
    /** A request without a valid sign-in. */
    public Unauthenticated() {
        super("not signed in");
    }
}
