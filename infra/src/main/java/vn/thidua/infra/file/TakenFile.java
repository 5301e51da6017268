package vn.thidua.infra.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What somebody sends, on the disk of this machine until it is closed: never in memory as a whole.
 *
 * @param size in bytes
 * @param sha256 its sum, in hexadecimal digits
 */
public record TakenFile(Path place, long size, String sha256) implements AutoCloseable {
    private static final int BLOCK = 64 * 1024;

    /**
     * Takes it in to its end; nothing if it has more bytes than this.
     *
     * @throws UncheckedIOException if it breaks off
     */
    public static Optional<TakenFile> of(InputStream sent, long sizeMax) {
        try {
            var place = Files.createTempFile("thidua-", ".taken");
            try {
                var taken = copied(sent, place, sizeMax);
                if (taken.isEmpty()) {
                    Files.delete(place);
                }
                return taken;
            } catch (IOException | RuntimeException brokenOff) {
                Files.deleteIfExists(place);
                throw brokenOff;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TakenFile> copied(InputStream sent, Path place, long sizeMax)
            throws IOException {
        var sum = digest();
        var size = 0L;
        try (var to = new DigestOutputStream(Files.newOutputStream(place), sum)) {
            var block = new byte[BLOCK];
            for (var read = sent.read(block); read >= 0; read = sent.read(block)) {
                size += read;
                if (size > sizeMax) {
                    return Optional.empty();
                }
                to.write(block, 0, read);
            }
        }
        return Optional.of(new TakenFile(place, size, HexFormat.of().formatHex(sum.digest())));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
