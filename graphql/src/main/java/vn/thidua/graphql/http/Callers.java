package vn.thidua.graphql.http;

import io.micronaut.http.HttpRequest;
import java.util.Optional;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.platform.access.Caller;

/** Finds out who sends a request. */
public interface Callers {
    /**
     * Whoever has signed in, with the rights that they have now; nobody if the request has no
     * sign-in.
     *
     * @throws Unauthenticated if the request's sign-in is not, or no longer, valid
     */
    Optional<Caller> of(HttpRequest<?> request);
}
