package vn.thidua.platform.access;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The secret that carries a session on: the session's id and 32 random bytes; only a hash is
 * stored.
 */
record RefreshToken(SessionId session, byte[] secret) {
    private static final int ID = 16;
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static RefreshToken of(SessionId session) {
        return new RefreshToken(session, random());
    }

    static Optional<RefreshToken> parse(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != ID + SECRET) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var session = new SessionId(new UUID(buffer.getLong(), buffer.getLong()));
            return Optional.of(
                    new RefreshToken(session, Arrays.copyOfRange(bytes, ID, bytes.length)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String text() {
        var bytes =
                ByteBuffer.allocate(ID + SECRET)
                        .putLong(session.value().getMostSignificantBits())
                        .putLong(session.value().getLeastSignificantBits())
                        .put(secret)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        return hashOf(secret);
    }

    static byte[] random() {
        var bytes = new byte[SECRET];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static byte[] hashOf(byte[] secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
