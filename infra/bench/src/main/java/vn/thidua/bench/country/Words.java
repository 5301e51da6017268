package vn.thidua.bench.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of words, one a line, that names are made of. */
final class Words {
    private Words() {}

    static List<String> of(String name) {
        var place = "/country/" + name + ".txt";
        try (var file = Objects.requireNonNull(Words.class.getResourceAsStream(place), place)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
