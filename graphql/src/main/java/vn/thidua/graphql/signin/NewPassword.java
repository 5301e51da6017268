package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The body of {@code POST /password}: the word of a one-time link and the password to set. */
@Serdeable.Deserializable
record NewPassword(String token, String password) {
    /** What was not sent is empty, and refused like anything else that is wrong. */
    NewPassword {
        token = Objects.requireNonNullElse(token, "");
        password = Objects.requireNonNullElse(password, "");
    }
}
