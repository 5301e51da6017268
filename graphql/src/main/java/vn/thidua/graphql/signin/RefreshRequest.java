package vn.thidua.graphql.signin;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** The body of {@code POST /oauth/access_token}. */
@Serdeable.Deserializable
record RefreshRequest(
        @JsonProperty("grant_type") String grantType,
        @JsonProperty("refresh_token") String refreshToken) {}
