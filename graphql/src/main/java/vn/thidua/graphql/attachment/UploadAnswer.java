package vn.thidua.graphql.attachment;

import io.micronaut.serde.annotation.Serdeable;

/** What {@code POST /attachments} answers when it has the file. */
@Serdeable.Serializable
record UploadAnswer(String id, String name, String contentType, long size, String sha256) {}
