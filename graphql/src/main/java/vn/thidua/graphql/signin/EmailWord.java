package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The body of {@code POST /email}: the word of the link in a letter to a new address. */
@Serdeable.Deserializable
record EmailWord(String token) {
    /** What was not sent is empty, and refused like anything else that is wrong. */
    EmailWord {
        token = Objects.requireNonNullElse(token, "");
    }
}
