package vn.thidua.graphql.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;

/** An export that somebody has changed, with all sums made right again. */
record Forged(Path folder) {

    /** Changes a table's lines, by so many. */
    void rewrite(String table, UnaryOperator<String> change, int more) throws IOException {
        var file = folder.resolve(table + ".jsonl");
        var text = change.apply(Files.readString(file));
        Files.writeString(file, text);
        var manifest = new StringBuilder();
        for (var line : Files.readAllLines(folder.resolve("manifest.jsonl"))) {
            if (line.startsWith("{\"table\":\"" + table + "\",")) {
                var rows = Long.parseLong(line.replaceAll(".*\"rows\":(\\d+).*", "$1")) + more;
                manifest.append(
                        "{\"table\":\"%s\",\"rows\":%d,\"sha256\":\"%s\"}\n"
                                .formatted(table, rows, sum(text)));
            } else if (!line.startsWith("{\"sha256\"")) {
                manifest.append(line).append('\n');
            }
        }
        manifest.append("{\"sha256\":\"" + sum(manifest.toString()) + "\"}\n");
        Files.writeString(folder.resolve("manifest.jsonl"), manifest);
    }

    private static String sum(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sum.digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
