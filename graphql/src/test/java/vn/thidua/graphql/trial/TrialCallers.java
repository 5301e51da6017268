package vn.thidua.graphql.trial;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.http.Callers;
import vn.thidua.platform.access.Caller;

/** Nobody has signed in, and some come with a sign-in that has ended. */
@Primary
@Singleton
@Requires(property = "thidua.trial")
final class TrialCallers implements Callers {
    @Override
    public Optional<Caller> of(HttpRequest<?> request) {
        if (request.getHeaders().contains("Trial-Sign-In-Ended")) {
            throw new Unauthenticated();
        }
        return Optional.empty();
    }
}
