package vn.thidua.graphql.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import vn.thidua.platform.access.Caller;

/** Remembers on a request who has been found to send it, for whoever handles its answer. */
public final class SignedIn {
    private static final String ATTRIBUTE = SignedIn.class.getName();

    private SignedIn() {}

    /** Whoever has signed in; nobody if nobody has, or nobody has looked. */
    public static Optional<Caller> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Caller.class);
    }

    /** This is who sends it. */
    public static void remember(HttpRequest<?> request, Caller caller) {
        request.setAttribute(ATTRIBUTE, caller);
    }
}
