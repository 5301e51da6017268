package vn.thidua.infra.seal;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals secrets for the database with AES-256-GCM and the key of the configuration, each to what it
 * belongs to: a sealed secret put into somebody else's row does not open. Without a key it is off.
 */
@Singleton
public final class Seal {
    /** The property with the key: 32 random bytes as Base64 ({@code openssl rand -base64 32}). */
    public static final String KEY = "thidua.seal.key";

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MAC = "HmacSHA256";
    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    Seal(@Property(name = KEY, defaultValue = "") String key) {
        this.key = read(key.strip());
    }

    /** Whether there is a key. */
    public boolean isReady() {
        return key.length > 0;
    }

    /**
     * The secret as it may be stored.
     *
     * @param owner what the secret belongs to
     */
    public byte[] close(byte[] secret, byte[] owner) {
        var nonce = new byte[NONCE_LENGTH];
        RANDOM.nextBytes(nonce);
        var closed = run(Cipher.ENCRYPT_MODE, nonce, owner, ByteBuffer.wrap(secret));
        return ByteBuffer.allocate(NONCE_LENGTH + closed.length).put(nonce).put(closed).array();
    }

    /**
     * The secret that was stored.
     *
     * @param owner what the secret belongs to
     * @throws IllegalStateException if it was sealed with another key or for another owner
     */
    public byte[] open(byte[] stored, byte[] owner) {
        var buffer = ByteBuffer.wrap(stored);
        var nonce = new byte[NONCE_LENGTH];
        buffer.get(nonce);
        return run(Cipher.DECRYPT_MODE, nonce, owner, buffer);
    }

    /**
     * What tells a secret again without telling it: the same for the same secret, purpose and key.
     *
     * @param purpose what it is for; those of two purposes cannot be compared
     */
    public byte[] fingerprint(String purpose, byte[] secret) {
        if (!isReady()) {
            throw new IllegalStateException(KEY + " is not set");
        }
        return mac(mac(key, purpose.getBytes(StandardCharsets.UTF_8)), secret);
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] run(int mode, byte[] nonce, byte[] owner, ByteBuffer text) {
        if (!isReady()) {
            throw new IllegalStateException(KEY + " is not set");
        }
        try {
            var cipher = Cipher.getInstance(CIPHER);
            var parameters = new GCMParameterSpec(TAG_BITS, nonce);
            cipher.init(mode, new SecretKeySpec(key, "AES"), parameters);
            cipher.updateAAD(owner);
            var bytes = new byte[text.remaining()];
            text.get(bytes);
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("sealed with another key than " + KEY, e);
        }
    }

    private static byte[] read(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == 0 || bytes.length == KEY_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            throw new IllegalStateException(KEY + " is no Base64", malformed);
        }
        throw new IllegalStateException(KEY + " has to be 32 bytes as Base64");
    }
}
