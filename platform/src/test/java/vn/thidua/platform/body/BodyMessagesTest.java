package vn.thidua.platform.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.warning.WarningCode;

class BodyMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void namesEveryRefusal(String language) throws IOException {
        assertThat(keys("refusal", language))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(BodyRefused.class.getPermittedSubclasses())
                                .map(reason -> "refusal." + reason.getSimpleName())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void namesEveryValueOfEveryEnum(String language) throws Exception {
        assertThat(keys("label", language))
                .containsExactlyInAnyOrderElementsOf(
                        enums().flatMap(BodyMessagesTest::labels).toList());
    }

    @Test
    void namesSectionsAsTheEnumDoes() throws IOException {
        Properties texts = texts("label", "vi");

        assertThat(Section.values())
                .allMatch(
                        section ->
                                section.label()
                                        .equals(texts.get("label.Section." + section.name())));
    }

    private static Stream<String> labels(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> "label." + type.getSimpleName() + "." + value);
    }

    /** The enums of this package and those under it; warnings have texts of their own. */
    private static Stream<Class<?>> enums() throws IOException, URISyntaxException {
        Path classes =
                Path.of(PlanBody.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("vn/thidua/platform/body"))) {
            List<String> names =
                    files.map(file -> classes.relativize(file).toString())
                            .filter(file -> file.endsWith(".class") && !file.contains("$"))
                            .filter(file -> !file.endsWith("package-info.class"))
                            .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                            .toList();
            return names.stream()
                    .<Class<?>>map(BodyMessagesTest::load)
                    .filter(type -> type.isEnum() && type != WarningCode.class);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> keys(String file, String language) throws IOException {
        return List.copyOf(texts(file, language).stringPropertyNames());
    }

    private static Properties texts(String file, String language) throws IOException {
        Properties texts = new Properties();
        String path = "/messages/" + file + "_" + language + ".properties";
        try (var stream = Objects.requireNonNull(PlanBody.class.getResourceAsStream(path))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
