package vn.thidua.platform.publication;

/**
 * The body of a version as it was issued, byte by byte.
 *
 * @param format which shape of body the bytes are written in
 */
public record SealedBody(int format, byte[] bytes) {
    public SealedBody {
        if (bytes.length == 0) {
            throw new IllegalArgumentException("an issued body is not empty");
        }
    }
}
