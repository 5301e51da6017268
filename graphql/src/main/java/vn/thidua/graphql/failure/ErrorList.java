package vn.thidua.graphql.failure;

import graphql.GraphQLError;
import graphql.language.SourceLocation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.graphql.message.Messages;

/**
 * The errors of an answer as clients see them: each with a code, at most fifty of them. What the
 * engine says of a client's document is passed on; whatever else it says stays in the log.
 */
@Singleton
public final class ErrorList {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorList.class);
    private static final int ERRORS_MAX = 50;
    private static final int MESSAGE_MAX = 500;

    private final Messages messages;

    ErrorList(Messages messages) {
        this.messages = messages;
    }

    /** The errors in the shape of GraphQL's specification. */
    public List<Map<String, Object>> of(List<GraphQLError> errors, Locale language) {
        var list = new ArrayList<Map<String, Object>>();
        errors.stream().limit(ERRORS_MAX).forEach(error -> list.add(one(error, language)));
        if (errors.size() > ERRORS_MAX) {
            list.add(of(ErrorCode.TOO_MANY_ERRORS, language, errors.size() - ERRORS_MAX));
        }
        return list;
    }

    /** One error that belongs to no field. */
    public Map<String, Object> of(ErrorCode code, Locale language, @Nullable Object... values) {
        var error = new LinkedHashMap<String, Object>();
        error.put("message", messages.say(language, code.messageKey(), values));
        error.put("extensions", Map.of("code", code.name()));
        return error;
    }

    /** A failure of ours that belongs to no field; the log has it under the same id. */
    public Map<String, Object> ofFailure(Throwable failure, Locale language) {
        var id = ErrorIds.next();
        LOG.error("error {}", id, failure);
        return ours(id, language);
    }

    /** What the first of them is, by which the whole answer is judged. */
    public ErrorCode code(List<GraphQLError> errors) {
        return ErrorCodes.of(errors.getFirst());
    }

    private Map<String, Object> one(GraphQLError error, Locale language) {
        var code = ErrorCodes.of(error);
        if (error instanceof RequestRefused refused) {
            return of(code, language, refused.limit());
        }
        if (error instanceof FieldError field) {
            return shape(error, error.getMessage(), field.getExtensions());
        }
        if (code == ErrorCode.INTERNAL) {
            var id = ErrorIds.next();
            LOG.error("error {} at {}: {}", id, error.getPath(), error.getMessage());
            var ours = ours(id, language);
            return shape(error, ours.get("message"), ours.get("extensions"));
        }
        var message = String.valueOf(error.getMessage());
        var bounded = message.substring(0, Math.min(MESSAGE_MAX, message.length()));
        return shape(error, bounded, Map.of("code", code.name()));
    }

    private Map<String, Object> ours(String id, Locale language) {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", ErrorCode.INTERNAL.name());
        extensions.put("errorId", id);
        var error = of(ErrorCode.INTERNAL, language, id);
        error.put("extensions", extensions);
        return error;
    }

    private static Map<String, Object> shape(
            GraphQLError error, @Nullable Object message, @Nullable Object extensions) {
        var shape = new LinkedHashMap<String, Object>();
        put(shape, "message", message);
        if (error.getLocations() != null) {
            shape.put("locations", error.getLocations().stream().map(ErrorList::place).toList());
        }
        put(shape, "path", error.getPath());
        put(shape, "extensions", extensions);
        return shape;
    }

    private static void put(Map<String, Object> shape, String name, @Nullable Object value) {
        if (value != null) {
            shape.put(name, value);
        }
    }

    private static Map<String, Object> place(SourceLocation location) {
        var place = new LinkedHashMap<String, Object>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
