package vn.thidua.graphql.attachment;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.SigningKey;
import vn.thidua.tenants.attachment.AttachmentId;

/**
 * Signs links to attachments. A link names the sign-in that asked for it, and so the agency and its
 * rights, the file, and when it ends; the key is made of the installation's, for links alone.
 */
@Singleton
final class AttachmentLinks {
    static final Duration LIFE = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";
    private static final byte[] PURPOSE = "attachment links".getBytes(StandardCharsets.UTF_8);
    private static final int NAMED = 16 + 16 + Long.BYTES;
    private static final int SIGNATURE = 32;

    private final SecretKeySpec key;
    private final Clock clock;

    AttachmentLinks(SigningKey key, Clock clock) {
        var root = new SecretKeySpec(key.fetchOrMake(), ALGORITHM);
        this.key = new SecretKeySpec(sum(root, PURPOSE), ALGORITHM);
        this.clock = clock;
    }

    /** What a good link names. */
    record Named(SessionId session, AttachmentId attachment) {}

    /** The last part of a link's path. */
    String sign(SessionId session, AttachmentId attachment) {
        var named =
                ByteBuffer.allocate(NAMED)
                        .put(Uuids.bytes(session.value()))
                        .put(Uuids.bytes(attachment.value()))
                        .putLong(clock.instant().plus(LIFE).getEpochSecond())
                        .array();
        var link = ByteBuffer.allocate(NAMED + SIGNATURE).put(named).put(sum(key, named)).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(link);
    }

    /** What a link names; nothing if we did not sign it or its time is over. */
    Optional<Named> read(String link) {
        var bytes = decoded(link);
        if (bytes.length != NAMED + SIGNATURE) {
            return Optional.empty();
        }
        var named = Arrays.copyOf(bytes, NAMED);
        var signature = Arrays.copyOfRange(bytes, NAMED, bytes.length);
        if (!MessageDigest.isEqual(sum(key, named), signature)) {
            return Optional.empty();
        }
        var parts = ByteBuffer.wrap(named);
        var session = new SessionId(new UUID(parts.getLong(), parts.getLong()));
        var attachment = new AttachmentId(new UUID(parts.getLong(), parts.getLong()));
        var ends = Instant.ofEpochSecond(parts.getLong());
        return ends.isBefore(clock.instant())
                ? Optional.empty()
                : Optional.of(new Named(session, attachment));
    }

    private static byte[] decoded(String link) {
        try {
            return Base64.getUrlDecoder().decode(link);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private static byte[] sum(SecretKeySpec key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
