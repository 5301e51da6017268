package vn.thidua.graphql.http;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.platform.access.Caller;

/** Where nothing else knows callers, everybody is nobody: only what needs no sign-in answers. */
@Singleton
@Requires(missingBeans = Callers.class)
final class NobodySignsIn implements Callers {
    @Override
    public Optional<Caller> of(HttpRequest<?> request) {
        return Optional.empty();
    }
}
