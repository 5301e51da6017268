package vn.thidua.graphql.watch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thidua.graphql.engine.Answer;
import vn.thidua.graphql.failure.ErrorCode;

/** How a request ended. What the field says no to in a mutation's payload is an answer. */
public enum Outcome {
    /** Answered in full. */
    ANSWERED,
    /** Answered, but for some of its fields. */
    PARTLY,
    /** Not run: the request or its sign-in is not in order. */
    REFUSED,
    /** Others held what it needed. */
    BUSY,
    /** Our mistake or an outage: whoever operates the program has to look. */
    FAILED;

    /** In small letters, as labels are written. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Outcome of(Answer answer) {
        var errors = answer.body().get("errors") instanceof List<?> list ? list : List.of();
        if (errors.stream().anyMatch(error -> is(ErrorCode.INTERNAL, error))) {
            return FAILED;
        }
        if (errors.stream().anyMatch(error -> is(ErrorCode.BUSY, error))) {
            return BUSY;
        }
        if (answer.refused().isPresent()) {
            return REFUSED;
        }
        return errors.isEmpty() ? ANSWERED : PARTLY;
    }

    private static boolean is(ErrorCode code, Object error) {
        return error instanceof Map<?, ?> shape
                && shape.get("extensions") instanceof Map<?, ?> extensions
                && code.name().equals(extensions.get("code"));
    }
}
