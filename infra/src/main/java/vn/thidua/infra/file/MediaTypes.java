package vn.thidua.infra.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;

/**
 * Recognises files by their bytes. The name only says more where the bytes allow it: which of the
 * formats it is that share one container.
 */
public final class MediaTypes {
    /** What is none of the types that somebody knows. */
    public static final String UNKNOWN = "application/octet-stream";

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    /** What a ZIP file has in it that is really one of these. */
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    OPEN_XML + "wordprocessingml.document",
                    List.of("[Content_Types].xml", "word/document.xml"),
                    OPEN_XML + "spreadsheetml.sheet",
                    List.of("[Content_Types].xml", "xl/workbook.xml"));

    private MediaTypes() {}

    /** The type of a file that somebody calls so. */
    public static String of(Path file, String name) {
        var nameless = new Metadata();
        if (detected(file, nameless).equals(UNKNOWN)) {
            return UNKNOWN; // Here the name alone would decide.
        }
        var named = new Metadata();
        named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        var type = detected(file, named);
        return hasParts(file, type) ? type : UNKNOWN;
    }

    private static String detected(Path file, Metadata known) {
        try (var bytes = TikaInputStream.get(file)) {
            return MimeTypes.getDefaultMimeTypes().detect(bytes, known).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasParts(Path file, String type) {
        var parts = PARTS.getOrDefault(type, List.of());
        if (parts.isEmpty()) {
            return true;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return parts.stream().allMatch(part -> zip.getEntry(part) != null);
        } catch (IOException damaged) {
            return false; // It begins like one and cannot be opened.
        }
    }
}
