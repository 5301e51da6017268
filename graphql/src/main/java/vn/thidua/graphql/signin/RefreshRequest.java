package vn.thidua.graphql.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** The body of {@code POST /oauth/access_token}. */
@Serdeable.Deserializable
record RefreshRequest(
        @JsonProperty("grant_type") String grantType,
        @JsonProperty("refresh_token") String refreshToken) {
    /** What was not sent is empty, and refused like anything else that is wrong. */
    RefreshRequest {
        grantType = Objects.requireNonNullElse(grantType, "");
        refreshToken = Objects.requireNonNullElse(refreshToken, "");
    }
}
