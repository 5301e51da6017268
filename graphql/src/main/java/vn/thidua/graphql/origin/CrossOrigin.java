package vn.thidua.graphql.origin;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.cors.CorsUtil;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.http.SignedIn;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;

/**
 * Lets a browser show our answers to the pages of those agencies that list their origin, and to no
 * others (CORS). The framework's own filter knows one list for everybody; here it depends on whose
 * token comes with the request.
 *
 * <p>A preflight carries no token, so it is enough that some agency trusts the origin. So it is
 * where nobody has signed in, or no longer: a page must be able to sign in, and to read that its
 * token has run out. Cookies are not used, and no answer allows them.
 */
@ServerFilter({"/graphql", "/login", "/logout", "/oauth/access_token", "/attachments"})
final class CrossOrigin implements Ordered {
    private static final String TRUST = CrossOrigin.class.getName();
    private static final String PREFLIGHT_SECONDS = "600";

    private final AllowedOrigins origins;

    CrossOrigin(AllowedOrigins origins) {
        this.origins = origins;
    }

    /** Answers a preflight, and finds out who trusts the origin before anybody needs to know. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable HttpResponse<?> receive(HttpRequest<?> request) {
        var origin = request.getHeaders().getOrigin().orElse(null);
        if (origin == null) {
            return null;
        }
        var own = isOwn(request, origin);
        request.setAttribute(TRUST, new Trust(own, own ? Set.of() : origins.trusting(origin)));
        return CorsUtil.isPreflightRequest(request) ? preflight(request) : null;
    }

    private static HttpResponse<?> preflight(HttpRequest<?> request) {
        var response = HttpResponse.noContent();
        if (allows(request)) { // Else the browser, told nothing, goes no further.
            response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST")
                    .header(
                            HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                            "Accept, Accept-Language, Authorization, Content-Type, X-Request-Id")
                    .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, PREFLIGHT_SECONDS);
        }
        address(request, response); // No filter of answers sees this one.
        return response;
    }

    /** Every other answer, refusals too. */
    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (allows(request)) {
            response.header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "Retry-After, X-Request-Id");
        }
        address(request, response);
    }

    /** Says whom it is for. */
    private static void address(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (allows(request)) {
            response.header(
                    HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN,
                    request.getHeaders().getOrigin().orElseThrow());
        }
    }

    /** Before the security filter, which knows no such thing as OPTIONS. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.FIRST.order();
    }

    private static boolean allows(HttpRequest<?> request) {
        var trust = request.getAttribute(TRUST, Trust.class).orElse(Trust.NOBODYS);
        return SignedIn.of(request).map(trust::by).orElse(trust.byAnybody());
    }

    /** Our own pages, such as GraphiQL. */
    private static boolean isOwn(HttpRequest<?> request, String origin) {
        var host = request.getHeaders().get(HttpHeaders.HOST);
        return host != null
                && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    /** Who trusts the origin of a request: we ourselves, if it is our own, and these agencies. */
    private record Trust(boolean own, Set<TenantId> tenants) {
        static final Trust NOBODYS = new Trust(false, Set.of());

        boolean by(Caller caller) {
            return own || caller instanceof Scope scope && tenants.contains(scope.tenant());
        }

        boolean byAnybody() {
            return own || !tenants.isEmpty();
        }
    }
}
