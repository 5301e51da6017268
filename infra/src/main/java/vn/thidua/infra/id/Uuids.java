package vn.thidua.infra.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.nio.ByteBuffer;
import java.util.UUID;

/** Makes time-ordered identifiers (UUIDv7): rows are inserted at the end of their index. */
public final class Uuids {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();
    private static final int LENGTH = 16;

    private Uuids() {}

    /** An identifier never given before, greater than those given earlier by this program. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    /** The sixteen bytes that BINARY(16) holds; their order is the identifiers' order. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** The identifier that a BINARY(16) holds. */
    public static UUID of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("an identifier has 16 bytes, not " + bytes.length);
        }
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
