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
 * @param open whether it is the same for everybody and holds what is public alone
 * @param asked what was asked for
 */
public record Answer(
        Map<String, @Nullable Object> body,
        @Nullable ErrorCode refusal,
        boolean open,
        Asked asked) {
    /** Why the request was refused as a whole. */
    public Optional<ErrorCode> refused() {
        return Optional.ofNullable(refusal);
    }
}
