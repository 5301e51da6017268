package vn.thidua.platform.body.warning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** The lists that lie beside this package: rules, slips of the pen, words that may double. */
final class WordLists {

    private WordLists() {}

    /** The lines of {@code name} that say something; a line that starts with # is a comment. */
    static Stream<String> lines(String name) {
        try (InputStream stream = WordLists.class.getResourceAsStream(name)) {
            String text =
                    new String(
                            Objects.requireNonNull(stream, name).readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
