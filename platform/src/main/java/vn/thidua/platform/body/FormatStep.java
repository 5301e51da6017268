package vn.thidua.platform.body;

import io.micronaut.json.tree.JsonNode;

/** Turns a document of one format into the next one. Steps are never removed. */
interface FormatStep {

    /** The format that it reads. */
    int from();

    /** The same document in the next format; its property {@code format} is set by the codec. */
    JsonNode upgrade(JsonNode document);
}
