package vn.thidua.infra.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as text. */
final class Digests {
    private Digests() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static String text(MessageDigest sum) {
        return HexFormat.of().formatHex(sum.digest());
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(begin().digest(bytes));
    }

    static String of(Path file) throws IOException {
        var sum = begin();
        try (var in = new DigestInputStream(Files.newInputStream(file), sum)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return text(sum);
    }
}
