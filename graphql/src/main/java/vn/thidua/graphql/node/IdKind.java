package vn.thidua.graphql.node;

import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;
import vn.thidua.infra.id.Id;
import vn.thidua.platform.access.NotVisible;

/**
 * The ids of one type of the schema, and the class that stands for them inside. Several types may
 * share a class: a plan has one id, seen as {@code Plan} by its agency and as {@code PublishedPlan}
 * by others. Each kind is a bean, made by its feature's factory.
 */
public final class IdKind<I extends Record> {
    private static final int UUID_LENGTH = 16;

    private final String type;
    private final Class<I> idClass;
    private final int length;
    private final Function<I, ByteBuffer> write;
    private final Function<ByteBuffer, I> read;

    private IdKind(
            String type,
            Class<I> idClass,
            int length,
            Function<I, ByteBuffer> write,
            Function<ByteBuffer, I> read) {
        this.type = type;
        this.idClass = idClass;
        this.length = length;
        this.write = write;
        this.read = read;
    }

    /** Ids that are UUIDs: {@code IdKind.of("Plan", PlanId.class, PlanId::new)}. */
    public static <I extends Record & Id> IdKind<I> of(
            String type, Class<I> idClass, Function<UUID, I> make) {
        return new IdKind<>(
                type,
                idClass,
                UUID_LENGTH,
                id -> bytes(id.value()),
                buffer -> make.apply(new UUID(buffer.getLong(), buffer.getLong())));
    }

    /** Ids that are numbers. */
    public static <I extends Record> IdKind<I> ofNumber(
            String type, Class<I> idClass, Function<I, Long> number, LongFunction<I> make) {
        return new IdKind<>(
                type,
                idClass,
                Long.BYTES,
                id -> ByteBuffer.allocate(Long.BYTES).putLong(number.apply(id)).flip(),
                buffer -> make.apply(buffer.getLong()));
    }

    /** The type of the schema. */
    public String type() {
        return type;
    }

    /** The class of these ids inside. */
    public Class<I> idClass() {
        return idClass;
    }

    ByteBuffer write(Object id) {
        return write.apply(idClass.cast(id));
    }

    I read(ByteBuffer value) {
        if (value.remaining() != length) {
            throw new NotVisible(type);
        }
        try {
            return read.apply(value);
        } catch (IllegalArgumentException neverIssued) {
            throw new NotVisible(type); // A value that the id's class refuses names nothing.
        }
    }

    private static ByteBuffer bytes(UUID id) {
        return ByteBuffer.allocate(UUID_LENGTH)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .flip();
    }
}
