package vn.thidua.graphql.engine;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.ErrorCode;

/**
 * What a request is answered.
 *
 * @param body the answer as GraphQL's specification shapes it
 * @param refusal why nothing was run; absent if something was
 */
public record Answer(Map<String, @Nullable Object> body, @Nullable ErrorCode refusal) {
    /** Why the request was refused as a whole. */
    public Optional<ErrorCode> refused() {
        return Optional.ofNullable(refusal);
    }
}
