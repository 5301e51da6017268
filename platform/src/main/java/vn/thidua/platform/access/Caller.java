package vn.thidua.platform.access;

/** Somebody who has signed in: for one tenant ({@link Scope}) or as the platform's operator. */
public sealed interface Caller permits Scope, OperatorScope {
    /** Who is calling. */
    AccountId account();
}
