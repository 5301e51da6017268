package vn.thidua.graphql.signin;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.message.Messages;

/** What is answered when signing in, or what belongs to it, comes to nothing. */
@Singleton
final class Refusals {
    private static final String RETRY_SECONDS = "60";

    private final Messages messages;

    Refusals(Messages messages) {
        this.messages = messages;
    }

    /** Refuses with the text {@code signIn.<code>} in the language of the request. */
    MutableHttpResponse<Refusal> of(
            HttpRequest<?> request,
            HttpStatus status,
            String code,
            List<String> agencies,
            Object... values) {
        var body = new Refusal(code, said(request, code, values), agencies, null);
        return HttpResponse.<Refusal>status(status).body(body);
    }

    /** Asks for a code, to be sent with this word. */
    HttpResponse<Refusal> codeNeeded(HttpRequest<?> request, String step) {
        var code = "CODE_NEEDED";
        var body = new Refusal(code, said(request, code), List.of(), step);
        return HttpResponse.<Refusal>status(HttpStatus.UNAUTHORIZED)
                .body(body)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Asks whoever tries too often to wait. */
    HttpResponse<?> tooMany(HttpRequest<?> request) {
        return of(request, HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_ATTEMPTS", List.of())
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    private String said(HttpRequest<?> request, String code, Object... values) {
        var language = Languages.preferred(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        return messages.say(language, "signIn." + code, values);
    }
}
