package vn.thidua.bench.floor;

import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.thidua.bench.floor.Recording.Heard;
import vn.thidua.graphql.engine.Answer;
import vn.thidua.graphql.engine.Engine;
import vn.thidua.graphql.engine.Operation;
import vn.thidua.graphql.field.RequestContext;
import vn.thidua.platform.access.Caller;

/** Has the program answer, and remembers how. */
@Singleton
@Requires(property = "bench.floor")
public final class Pupil {
    private final Engine engine;
    private final JsonMapper json;
    private final Ear ear;

    Pupil(Engine engine, JsonMapper json, Ear ear) {
        this.engine = engine;
        this.json = json;
        this.ear = ear;
    }

    /** The pool of connections on which scripts are played. */
    public DataSource pool() {
        return ear.pool();
    }

    /** Listens twice: what differs is new each time. The first answer of all is not listened to. */
    public Script learn(Caller caller, byte[] body) {
        var operation = operation(body);
        answer(operation, caller);
        var one = heard(operation, caller);
        var other = heard(operation, caller);
        return Script.of(ear.pool(), one, other);
    }

    private Heard<Map<String, ?>> heard(Operation operation, Caller caller) {
        return Recording.of(() -> answer(operation, caller));
    }

    private Map<String, ?> answer(Operation operation, Caller caller) {
        Answer answer = engine.answer(operation, new RequestContext(caller, Locale.of("vi")));
        if (answer.body().containsKey("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.body();
    }

    private Operation operation(byte[] body) {
        try {
            var asked = Objects.requireNonNull(json.readValue(body, Asked.class));
            return new Operation(asked.query(), null, asked.variables(), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a request's body holds. */
    @Serdeable
    record Asked(String query, Map<String, @Nullable Object> variables) {}
}
