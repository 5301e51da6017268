package vn.thidua.graphql.explorer;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.resource.ResourceFolder;

/**
 * A query to try: {@code demo/queries/<name>.graphql}. Its first line is {@code # title}, its
 * second may be {@code # sign-in: viewer@btp}; {@code <name>.json} beside it holds variables.
 *
 * @param name the file's name
 * @param title what it shows
 * @param username as whom to run it; absent if no sign-in is needed
 * @param text the document
 * @param variables a JSON object; absent if the document has none
 */
@Serdeable.Serializable
record SampleQuery(
        String name,
        String title,
        @Nullable String username,
        String text,
        @Nullable String variables) {
    private static final String FOLDER = "demo/queries";
    private static final String COMMENT = "# ";
    private static final String SIGN_IN = "# sign-in: ";

    /** All queries, in order of their files' names. */
    static List<SampleQuery> all() {
        var variables = ResourceFolder.read(FOLDER, ".json");
        return ResourceFolder.read(FOLDER, ".graphql").entrySet().stream()
                .map(file -> of(file.getKey(), file.getValue(), variables))
                .toList();
    }

    private static SampleQuery of(String name, String text, Map<String, String> variables) {
        var lines = text.lines().toList();
        if (!lines.getFirst().startsWith(COMMENT)) {
            throw new IllegalStateException(name + ".graphql has to begin with '# its title'");
        }
        var username =
                lines.stream()
                        .filter(line -> line.startsWith(SIGN_IN))
                        .map(line -> line.substring(SIGN_IN.length()).strip())
                        .findFirst()
                        .orElse(null);
        var title = lines.getFirst().substring(COMMENT.length()).strip();
        return new SampleQuery(name, title, username, text, variables.get(name));
    }
}
