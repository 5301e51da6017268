package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The body of {@code POST /password/reset}: whose password was forgotten. */
@Serdeable.Deserializable
record ResetRequest(String username) {
    /** What was not sent is empty, and answered like any name that nobody has. */
    ResetRequest {
        username = Objects.requireNonNullElse(username, "");
    }
}
