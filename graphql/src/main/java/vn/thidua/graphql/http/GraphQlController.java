package vn.thidua.graphql.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.MDC;
import vn.thidua.graphql.engine.Answer;
import vn.thidua.graphql.engine.Engine;
import vn.thidua.graphql.engine.Operation;
import vn.thidua.graphql.failure.ErrorCode;
import vn.thidua.graphql.failure.ErrorList;
import vn.thidua.graphql.failure.Unauthenticated;
import vn.thidua.graphql.field.RequestContext;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.watch.Watched;
import vn.thidua.graphql.watch.Watches;

/** {@code /graphql}: takes operations by POST, queries by GET too, as GraphQL over HTTP says. */
@Controller("/graphql")
@Secured(SecurityRule.IS_ANONYMOUS) // Fields ask for a sign-in; some need none.
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class GraphQlController {
    private static final int BODY_MAX = 1024 * 1024;
    private static final String RETRY_SECONDS = "60";
    private static final String VARY = "Accept, Accept-Language, Authorization";

    private final Engine engine;
    private final Callers callers;
    private final OpenThrottle throttle;
    private final ErrorList errors;
    private final Watches watches;
    private final ClientAddress addresses;

    GraphQlController(
            Engine engine,
            Callers callers,
            OpenThrottle throttle,
            ErrorList errors,
            Watches watches,
            ClientAddress addresses) {
        this.engine = engine;
        this.callers = callers;
        this.throttle = throttle;
        this.errors = errors;
        this.watches = watches;
        this.addresses = addresses;
    }

    @Post
    MutableHttpResponse<byte[]> post(HttpRequest<byte[]> request) {
        if (!request.getContentType().map(GraphQlController::isJson).orElse(false)) {
            return refused(request, ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
        var bytes = request.getBody().orElse(new byte[0]);
        if (bytes.length > BODY_MAX) {
            return refused(request, ErrorCode.BODY_TOO_LARGE);
        }
        return answered(request, () -> GraphQlRequest.post(bytes));
    }

    @Get
    MutableHttpResponse<byte[]> get(HttpRequest<?> request) {
        var accept = request.getHeaders().get(HttpHeaders.ACCEPT);
        if (request.getParameters().isEmpty() && MediaRange.names(accept, MediaType.TEXT_HTML)) {
            return HttpResponse.seeOther(URI.create("/graphiql")); // A person with a browser.
        }
        return answered(request, () -> GraphQlRequest.get(request.getParameters()));
    }

    private MutableHttpResponse<byte[]> answered(
            HttpRequest<?> request, Supplier<Operation> operation) {
        var mediaType = MediaRange.best(request.getHeaders().get(HttpHeaders.ACCEPT));
        if (mediaType.isEmpty()) {
            return refused(request, ErrorCode.NOT_ACCEPTABLE);
        }
        var id = RequestIds.of(request);
        try (var _ = MDC.putCloseable("request", id);
                var watched = watches.begin(request, id)) {
            return answered(request, mediaType.get(), operation, watched);
        }
    }

    private MutableHttpResponse<byte[]> answered(
            HttpRequest<?> request,
            String mediaType,
            Supplier<Operation> operation,
            Watched watched) {
        try {
            var caller = callers.of(request);
            caller.ifPresent(known -> SignedIn.remember(request, known));
            caller.ifPresent(watched::sentBy);
            var context = new RequestContext(caller.orElse(null), language(request));
            var wanted = operation.get();
            if (caller.isPresent()) {
                var answer = engine.answer(wanted, context);
                watched.answered(answer);
                return response(request, status(answer, mediaType), mediaType, answer.body());
            }
            return openly(request, mediaType, wanted, context, watched);
        } catch (BadRequest notOurs) {
            watched.refused();
            return refused(request, ErrorCode.BAD_REQUEST);
        } catch (Unauthenticated expired) {
            watched.refused();
            return refused(request, ErrorCode.UNAUTHENTICATED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }

    /** Somebody who has not signed in: one address has its share of the program. */
    private MutableHttpResponse<byte[]> openly(
            HttpRequest<?> request,
            String mediaType,
            Operation wanted,
            RequestContext context,
            Watched watched) {
        if (!throttle.allows(addresses.of(request), wanted)) {
            watched.refused();
            return refused(request, ErrorCode.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var began = System.nanoTime();
        var answer = engine.answer(wanted, context);
        watched.answered(answer);
        var response = response(request, status(answer, mediaType), mediaType, answer.body());
        throttle.took(addresses.of(request), wanted, Duration.ofNanos(System.nanoTime() - began));
        return answer.open() && request.getMethod() == HttpMethod.GET ? kept(response) : response;
    }

    /** What is public and was asked for by nobody in particular may be kept on the way. */
    private static MutableHttpResponse<byte[]> kept(MutableHttpResponse<byte[]> response) {
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
        return response;
    }

    /** Plain JSON is always 200 once the request is well-formed: old clients look no further. */
    private static int status(Answer answer, String mediaType) {
        return answer.refused()
                .filter(code -> !mediaType.equals(MediaRange.JSON) || strict(code))
                .map(ErrorCode::status)
                .orElse(200);
    }

    private static boolean strict(ErrorCode code) {
        return code == ErrorCode.GET_IS_FOR_QUERIES || code == ErrorCode.DOCUMENT_TOO_LARGE;
    }

    private MutableHttpResponse<byte[]> refused(HttpRequest<?> request, ErrorCode code) {
        var mediaType =
                MediaRange.best(request.getHeaders().get(HttpHeaders.ACCEPT))
                        .orElse(MediaRange.JSON);
        var body = Map.<String, Object>of("errors", List.of(errors.of(code, language(request))));
        return response(request, code.status(), mediaType, body);
    }

    private static MutableHttpResponse<byte[]> response(
            HttpRequest<?> request, int status, String mediaType, Map<String, ?> body) {
        var response =
                HttpResponse.<byte[]>status(status, "")
                        .body(JsonText.write(body))
                        .contentType(MediaType.of(mediaType + "; charset=utf-8"))
                        .header(HttpHeaders.CONTENT_LANGUAGE, language(request).toLanguageTag())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.VARY, VARY);
        return status == ErrorCode.GET_IS_FOR_QUERIES.status()
                ? response.header(HttpHeaders.ALLOW, "POST")
                : response;
    }

    private static Locale language(HttpRequest<?> request) {
        return Languages.preferred(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static boolean isJson(MediaType type) {
        return MediaRange.JSON.equals(type.getName().split(";")[0]);
    }
}
