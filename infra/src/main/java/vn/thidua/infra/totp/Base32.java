package vn.thidua.infra.totp;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;

/** Bytes as letters and digits that people can type (RFC 4648, without padding). */
public final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    /** The text of these bytes. */
    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        var buffer = 0;
        var filled = 0;
        for (var value : bytes) {
            buffer = (buffer << Byte.SIZE | value & 0xFF) & 0xFFFF;
            filled += Byte.SIZE;
            while (filled >= BITS) {
                filled -= BITS;
                text.append(ALPHABET.charAt(buffer >> filled & 0x1F));
            }
        }
        if (filled > 0) {
            text.append(ALPHABET.charAt(buffer << BITS - filled & 0x1F));
        }
        return text.toString();
    }

    /** The bytes of a text in either case, however it is spaced; nothing if it is no such text. */
    public static Optional<byte[]> decode(String typed) {
        var text = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var filled = 0;
        for (var index = 0; index < text.length(); index++) {
            var value = ALPHABET.indexOf(text.charAt(index));
            if (value < 0) {
                return Optional.empty();
            }
            buffer = (buffer << BITS | value) & 0xFFFF;
            filled += BITS;
            if (filled >= Byte.SIZE) {
                filled -= Byte.SIZE;
                bytes.write(buffer >> filled & 0xFF);
            }
        }
        return Optional.of(bytes.toByteArray());
    }
}
