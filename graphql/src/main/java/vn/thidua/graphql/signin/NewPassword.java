package vn.thidua.graphql.signin;

import io.micronaut.serde.annotation.Serdeable;

/** The body of {@code POST /password}: the word of a one-time link and the password to set. */
@Serdeable.Deserializable
record NewPassword(String token, String password) {}
