package vn.thidua.infra.totp;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that hold for half a minute (RFC 6238 with HMAC-SHA-1, which is what every
 * authenticator app knows).
 */
public final class Totp {
    /** The bytes of a secret (RFC 4226 recommends as many). */
    public static final int SECRET_LENGTH = 20;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;

    /** A clock may be half a minute wrong, and so may the time that typing takes. */
    private static final int TOLERANCE = 1;

    private Totp() {}

    /** The code of this secret at a moment. */
    public static String code(byte[] secret, Instant moment) {
        return code(secret, step(moment));
    }

    /** The half minute for which this code holds, if it holds about now. */
    public static OptionalLong matching(byte[] secret, String code, Instant now) {
        var typed = code.getBytes(StandardCharsets.UTF_8);
        var step = step(now);
        return LongStream.rangeClosed(step - TOLERANCE, step + TOLERANCE)
                .filter(s -> MessageDigest.isEqual(bytes(code(secret, s)), typed))
                .findFirst();
    }

    /** What an authenticator app reads from a picture: whose secret it is, and the secret. */
    public static String uri(String issuer, String account, byte[] secret) {
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
                .formatted(
                        encoded(issuer), encoded(account), Base32.encode(secret), encoded(issuer));
    }

    private static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xF;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFFFFFF;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
