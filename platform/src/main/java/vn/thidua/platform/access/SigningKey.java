package vn.thidua.platform.access;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/**
 * The key with which the installation signs its access tokens: made at the first start, then kept.
 */
@Singleton
public class SigningKey {
    private final SigningKeyRepository keys;

    SigningKey(SigningKeyRepository keys) {
        this.keys = keys;
    }

    /** The key's 32 bytes; two servers that start at once get the same. */
    @Transactional
    public byte[] fetchOrMake() {
        keys.insertIfAbsent(RefreshToken.random());
        return keys.fetch().secret();
    }
}
