package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Why signing in was refused, as a code and a text; the agencies to choose from where that is why.
 */
@Serdeable.Serializable
record Refusal(String code, String message, List<String> agencies) {}
