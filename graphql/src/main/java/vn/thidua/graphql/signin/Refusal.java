package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why signing in was refused, as a code and a text; the agencies to choose from where that is why,
 * and the word to send a code with where one is needed.
 */
@Serdeable.Serializable
record Refusal(String code, String message, List<String> agencies, @Nullable String step) {}
