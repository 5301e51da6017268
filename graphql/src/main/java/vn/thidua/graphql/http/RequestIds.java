package vn.thidua.graphql.http;

import static io.micronaut.http.annotation.Filter.MATCH_ALL_PATTERN;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.UUID;
import java.util.regex.Pattern;

/** Gives every request an id, the client's own if it sends a decent one, and tells it back. */
@ServerFilter(MATCH_ALL_PATTERN)
final class RequestIds implements Ordered {
    private static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestIds.class.getName();
    private static final Pattern DECENT = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** The id of this request. */
    static String of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class).orElse("none");
    }

    @RequestFilter
    void give(HttpRequest<?> request) {
        var sent = request.getHeaders().get(HEADER);
        var decent = sent != null && DECENT.matcher(sent).matches();
        request.setAttribute(ATTRIBUTE, decent ? sent : UUID.randomUUID().toString());
    }

    @ResponseFilter
    void tell(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HEADER, of(request));
    }

    /** Before every other filter, so that what those refuse has its id too. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.before();
    }
}
