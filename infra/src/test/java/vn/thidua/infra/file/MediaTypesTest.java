package vn.thidua.infra.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MediaTypesTest {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    @TempDir Path folder;

    static Stream<Arguments> files() {
        var text = "Danh sách đề nghị khen thưởng".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("Báo cáo.pdf", SomeFiles.pdf("x"), "application/pdf"),
                Arguments.of("a.docx", SomeFiles.pdf("x"), "application/pdf"),
                Arguments.of("a.docx", SomeFiles.word(), OPEN_XML + "wordprocessingml.document"),
                Arguments.of("a.xlsx", SomeFiles.excel(), OPEN_XML + "spreadsheetml.sheet"),
                Arguments.of("a.docx", SomeFiles.zip("virus.exe"), MediaTypes.UNKNOWN),
                Arguments.of("a.xlsx", SomeFiles.word(), MediaTypes.UNKNOWN),
                Arguments.of("a.doc", SomeFiles.oldOffice(), "application/msword"),
                Arguments.of("a.xls", SomeFiles.oldOffice(), "application/vnd.ms-excel"),
                Arguments.of("a.jpg", SomeFiles.jpeg(), "image/jpeg"),
                Arguments.of("a.pdf", SomeFiles.png(), "image/png"),
                Arguments.of("a.txt", text, "text/plain"),
                Arguments.of("a.csv", text, "text/csv"),
                Arguments.of("a.pdf", text, "text/plain"),
                Arguments.of("a.pdf", new byte[1024], MediaTypes.UNKNOWN));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theBytesDecideAndTheNameOnlySaysMore(String name, byte[] bytes, String type)
            throws IOException {
        var file = Files.write(folder.resolve("taken"), bytes);

        assertThat(MediaTypes.of(file, name)).isEqualTo(type);
    }
}
