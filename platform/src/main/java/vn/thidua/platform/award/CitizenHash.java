package vn.thidua.platform.award;

import java.util.HexFormat;

/**
 * By what a person is known again in another agency: a keyed hash of the citizen number.
 *
 * @param hex its 32 bytes
 */
public record CitizenHash(String hex) {
    private static final int LENGTH = 64;

    public CitizenHash {
        if (hex.length() != LENGTH) {
            throw new IllegalArgumentException("a citizen's hash has 32 bytes");
        }
    }

    /** The hash of these bytes. */
    public static CitizenHash of(byte[] bytes) {
        return new CitizenHash(HexFormat.of().formatHex(bytes));
    }

    /** Its bytes. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
