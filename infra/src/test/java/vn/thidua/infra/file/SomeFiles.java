package vn.thidua.infra.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes of files as agencies send them, each as short as its kind may be. */
public final class SomeFiles {
    private SomeFiles() {}

    /** A PDF that says this. */
    public static byte[] pdf(String said) {
        return ("%PDF-1.7\n% " + said + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A document of Word. */
    public static byte[] word() {
        return zip("[Content_Types].xml", "word/document.xml");
    }

    /** A table of Excel. */
    public static byte[] excel() {
        return zip("[Content_Types].xml", "xl/workbook.xml");
    }

    /** What Word and Excel wrote before 2007. */
    public static byte[] oldOffice() {
        return withHead("D0CF11E0A1B11AE1");
    }

    /** A photograph. */
    public static byte[] jpeg() {
        return withHead("FFD8FFE000104A464946");
    }

    /** A picture. */
    public static byte[] png() {
        return withHead("89504E470D0A1A0A0000000D49484452");
    }

    /** A ZIP file with these empty parts. */
    public static byte[] zip(String... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] withHead(String head) {
        var bytes = new byte[1024];
        var first = HexFormat.of().parseHex(head);
        System.arraycopy(first, 0, bytes, 0, first.length);
        return bytes;
    }
}
