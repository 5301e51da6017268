package vn.thidua.infra.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.thidua.infra.export.Manifest.Part;

/**
 * The manifest as lines of JSON: a heading, a line for each table, and last the sum of all that
 * stands before it.
 */
final class ManifestFile {
    static final String NAME = "manifest.jsonl";
    private static final String SUM = "sha256";

    private ManifestFile() {}

    static void write(Path folder, Manifest manifest) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var json = Lines.writer(bytes)) {
            json.writeStartObject();
            json.writeNumberField("format", Manifest.FORMAT);
            json.writeStringField("schema", manifest.schema());
            json.writeNumberField("tenant", manifest.tenant());
            json.writeStringField("slug", manifest.slug());
            json.writeStringField("takenAt", manifest.takenAt());
            json.writeEndObject();
            for (var part : manifest.parts()) {
                write(json, part);
            }
            for (var untaken : manifest.untaken().entrySet()) {
                json.writeStartObject();
                json.writeStringField("table", untaken.getKey());
                json.writeStringField("left", untaken.getValue());
                json.writeEndObject();
            }
        }
        bytes.write('\n');
        var last = "{\"%s\":\"%s\"}\n".formatted(SUM, Digests.of(bytes.toByteArray()));
        bytes.writeBytes(last.getBytes(UTF_8));
        Files.write(folder.resolve(NAME), bytes.toByteArray());
    }

    private static void write(JsonGenerator json, Part part) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", part.table());
        json.writeNumberField("rows", part.rows());
        json.writeStringField(SUM, part.sha256());
        json.writeEndObject();
    }

    /**
     * Reads it.
     *
     * @throws ExportRefused if it is not there, not whole, or of another shape
     */
    static Manifest read(Path folder) {
        var file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            throw new ExportRefused(folder + " has no " + NAME + ": it is no export of a tenant");
        }
        try {
            var text = Files.readString(file);
            var end = text.stripTrailing().lastIndexOf('\n') + 1;
            var lines = lines(text);
            if (!Digests.of(text.substring(0, end).getBytes(UTF_8))
                    .equals(lines.getLast().get(SUM))) {
                throw new ExportRefused(file + " is damaged: its sum is another");
            }
            return manifest(lines);
        } catch (IOException | IllegalArgumentException e) {
            throw new ExportRefused(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Manifest manifest(List<Map<String, String>> lines) throws IOException {
        var head = lines.getFirst();
        var format = value(head, "format");
        if (!format.equals(Long.toString(Manifest.FORMAT))) {
            throw new ExportRefused("this is an export of the format " + format + ", not 1");
        }
        var parts = new ArrayList<Part>();
        var untaken = new TreeMap<String, String>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var table = value(line, "table");
            var left = line.get("left");
            if (left == null) {
                var rows = Long.parseLong(value(line, "rows"));
                parts.add(new Part(table, rows, value(line, SUM)));
            } else {
                untaken.put(table, left);
            }
        }
        return new Manifest(
                value(head, "schema"),
                Long.parseLong(value(head, "tenant")),
                value(head, "slug"),
                value(head, "takenAt"),
                parts,
                untaken);
    }

    private static String value(Map<String, String> line, String name) throws IOException {
        var value = line.get(name);
        if (value == null) {
            throw new IOException(name + " is missing");
        }
        return value;
    }

    private static List<Map<String, String>> lines(String text) throws IOException {
        var lines = new ArrayList<Map<String, String>>();
        try (var json = Lines.reader(new ByteArrayInputStream(text.getBytes(UTF_8)))) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                var line = new LinkedHashMap<String, String>();
                for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                    json.nextToken();
                    line.put(name, json.getText());
                }
                lines.add(line);
            }
        }
        if (lines.size() < 2) {
            throw new IOException("it has too few lines");
        }
        return lines;
    }
}
