package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/** Somebody who has signed in: for one tenant ({@link Scope}) or as the platform's operator. */
public sealed interface Caller permits Scope, OperatorScope {
    /** Who is calling. */
    AccountId account();

    /** The sign-in by which the call comes; absent where somebody was cast without one. */
    @Nullable SessionId session();
}
