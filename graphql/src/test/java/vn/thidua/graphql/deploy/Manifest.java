package vn.thidua.graphql.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.thidua.infra.testing.TestServer;

/** A YAML file of ours, looked into by paths such as {@code spec/ports/0/name}. */
record Manifest(@Nullable Object content) {

    /** Reads one, as it stands below {@code infra}; a key that stands twice is an error. */
    static Manifest read(String file) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Manifest(new Yaml(new SafeConstructor(options)).<Object>load(text(file)));
    }

    /** A file's text. */
    static String text(String file) {
        try {
            return Files.readString(TestServer.root().resolve("infra").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands at a path; empty if nothing does. */
    Manifest at(String path) {
        var here = content;
        for (var step : path.split("/")) {
            here =
                    switch (here) {
                        case Map<?, ?> map -> map.get(step);
                        case List<?> list -> list.get(Integer.parseInt(step));
                        case null, default -> null;
                    };
        }
        return new Manifest(here);
    }

    /** The elements of a list. */
    Stream<Manifest> each() {
        return content instanceof List<?> list ? list.stream().map(Manifest::new) : Stream.of();
    }

    /** The keys of a map. */
    List<String> keys() {
        return content instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The text or number itself. */
    String value() {
        return String.valueOf(Objects.requireNonNull(content, "nothing stands there"));
    }
}
