package vn.thidua.graphql.attachment;

import io.micronaut.serde.annotation.Serdeable;

/** Why a file was not taken or not given, as a code and a text. */
@Serdeable.Serializable
record Refusal(String code, String message) {}
