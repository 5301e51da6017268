package vn.thidua.bench.floor;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.thidua.graphql.http.Callers;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Caller;

/**
 * {@code /floor}: takes what {@code /graphql} takes. With the header {@code X-Learn} it has the
 * program answer and listens; without, it plays back, and knows nothing that it has not learned.
 */
@Controller("/floor")
@Requires(property = "bench.floor")
@Secured(SecurityRule.IS_ANONYMOUS) // It asks the program who calls, as /graphql does.
@ExecuteOn(TaskExecutors.BLOCKING)
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
final class FloorController {
    private static final String LEARN = "X-Learn";

    private final Callers callers;
    private final Pupil pupil;
    private final Map<Question, Script> scripts = new ConcurrentHashMap<>();

    FloorController(Callers callers, Pupil pupil) {
        this.callers = callers;
        this.pupil = pupil;
    }

    /** Whoever asks the same is answered the same. */
    private record Question(AccountId account, ByteBuffer body) {}

    @Post
    HttpResponse<byte[]> post(HttpRequest<byte[]> request) {
        var caller = callers.of(request).orElseThrow();
        var body = request.getBody().orElseThrow();
        var question = new Question(caller.account(), ByteBuffer.wrap(body));
        if (request.getHeaders().contains(LEARN)) {
            scripts.put(question, learned(caller, body));
        }
        var script = scripts.get(question);
        return script == null ? HttpResponse.notFound() : json(script.answer());
    }

    private Script learned(Caller caller, byte[] body) {
        return pupil.learn(caller, body);
    }

    private static HttpResponse<byte[]> json(byte[] body) {
        return HttpResponse.ok(body)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
