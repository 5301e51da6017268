package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The body of {@code POST /login}; the agency is a slug, for accounts that have several. */
@Serdeable.Deserializable
record Credentials(String username, String password, @Nullable String agency) {
    /** What was not sent is empty, and refused like anything else that is wrong. */
    Credentials {
        username = Objects.requireNonNullElse(username, "");
        password = Objects.requireNonNullElse(password, "");
    }
}
