package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The body of {@code POST /login/code}: the word that the password was answered with, a code. */
@Serdeable.Deserializable
record SecondStep(String step, String code) {
    /** What was not sent is empty, and refused like anything else that is wrong. */
    SecondStep {
        step = Objects.requireNonNullElse(step, "");
        code = Objects.requireNonNullElse(code, "");
    }
}
