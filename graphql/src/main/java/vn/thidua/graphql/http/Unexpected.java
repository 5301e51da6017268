package vn.thidua.graphql.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody foresaw outside of GraphQL: the log gets it all, the client the request's id. */
@Singleton
final class Unexpected implements ExceptionHandler<Exception, HttpResponse<?>> {
    private static final Logger LOG = LoggerFactory.getLogger(Unexpected.class);

    @Override
    @SuppressWarnings("rawtypes") // The interface says so.
    public HttpResponse<?> handle(HttpRequest request, Exception exception) {
        var id = RequestIds.of(request);
        LOG.error("request {} failed", id, exception);
        return HttpResponse.serverError(Map.of("code", "INTERNAL", "requestId", id));
    }
}
