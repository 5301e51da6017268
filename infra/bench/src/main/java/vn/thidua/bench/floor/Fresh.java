package vn.thidua.bench.floor;

import java.nio.ByteBuffer;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;

/** Stands in calls and answers for what is new each time: identifiers and moments. */
sealed interface Fresh {
    /** How many bytes an identifier has. */
    int BYTES = 16;

    /** What it is this time. */
    Object now(Occasion occasion);

    /** One playback: its new identifiers and its moment. */
    record Occasion(List<UUID> ids, Instant moment) {
        /** So many new identifiers, now. */
        static Occasion of(int ids) {
            return new Occasion(Stream.generate(Uuids::next).limit(ids).toList(), Instant.now());
        }

        /** Puts in what is new. */
        @Nullable Object fill(@Nullable Object value) {
            return value instanceof Fresh fresh ? fresh.now(this) : value;
        }
    }

    /** An identifier as its bytes. */
    record Id(int number) implements Fresh {
        @Override
        public Object now(Occasion occasion) {
            return bytes(occasion.ids().get(number));
        }
    }

    /** A text with identifiers between its pieces: one piece more than there are identifiers. */
    record Text(List<String> pieces, List<Integer> numbers) implements Fresh {
        @Override
        public Object now(Occasion occasion) {
            var text = new StringBuilder(pieces.getFirst());
            for (var each = 0; each < numbers.size(); each++) {
                text.append(occasion.ids().get(numbers.get(each))).append(pieces.get(each + 1));
            }
            return text.toString();
        }
    }

    /** An identifier of the API: the bytes of its type before its own, in letters. */
    record GlobalId(byte[] type, int number) implements Fresh {
        @Override
        public Object now(Occasion occasion) {
            var bytes = Arrays.copyOf(type, type.length + BYTES);
            System.arraycopy(bytes(occasion.ids().get(number)), 0, bytes, type.length, BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
    }

    /** The moment, in the class that the driver was given. */
    record Moment(Class<?> type) implements Fresh {
        @Override
        public Object now(Occasion occasion) {
            var moment = occasion.moment();
            if (type == Timestamp.class) {
                return Timestamp.from(moment);
            }
            if (type == LocalDateTime.class) {
                return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
            }
            return moment;
        }
    }

    /** The bytes of an identifier. */
    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
