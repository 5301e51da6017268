package vn.thidua.graphql.attachment;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import vn.thidua.graphql.message.Languages;
import vn.thidua.graphql.message.Messages;

/** What is answered when a file is not taken or not given. */
@Singleton
final class AttachmentRefusals {
    private final Messages messages;

    AttachmentRefusals(Messages messages) {
        this.messages = messages;
    }

    /** Refuses with the text {@code attachment.<code>} in the language of the request. */
    MutableHttpResponse<Refusal> of(
            HttpRequest<?> request, HttpStatus status, String code, Object... values) {
        var language = Languages.preferred(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE));
        var said = messages.say(language, "attachment." + code, values);
        return HttpResponse.<Refusal>status(status)
                .body(new Refusal(code, said))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
