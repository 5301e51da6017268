package vn.thidua.graphql.node;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;

/**
 * Ids as clients see them: opaque texts of a type and a value, without tenant. A text that names
 * another type, or nothing at all, is answered like an id that was never given out.
 */
@Singleton
public final class GlobalIds {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int TEXT_MAX = 128;
    private static final byte BETWEEN = ':';

    private final Map<String, IdKind<?>> byType = new HashMap<>();
    private final Map<Class<?>, Set<String>> typesOf = new HashMap<>();

    GlobalIds(List<IdKind<?>> kinds) {
        for (var kind : kinds) {
            if (byType.put(kind.type(), kind) != null) {
                throw new IllegalStateException("two kinds of ids for type " + kind.type());
            }
            typesOf.computeIfAbsent(kind.idClass(), _ -> new HashSet<>()).add(kind.type());
        }
    }

    /** Whether this class is one of ids that clients may send. */
    public boolean knows(Class<?> idClass) {
        return typesOf.containsKey(idClass);
    }

    /** Whether things of this type have ids. */
    public boolean knows(String type) {
        return byType.containsKey(type);
    }

    /** The text of an id of a thing of this type. */
    public String encode(String type, Object id) {
        var kind = byType.get(type);
        if (kind == null) {
            throw new IllegalStateException("no IdKind bean for type %s; add one".formatted(type));
        }
        var name = type.getBytes(StandardCharsets.UTF_8);
        var value = kind.write(id);
        var bytes = ByteBuffer.allocate(name.length + 1 + value.remaining());
        bytes.put(name).put(BETWEEN).put(value);
        return ENCODER.encodeToString(bytes.array());
    }

    /** The text of an id whose class belongs to one type only. */
    public String encode(Object id) {
        var types = typesOf.getOrDefault(id.getClass(), Set.of());
        if (types.size() != 1) {
            throw new IllegalStateException(
                    "%s stands for the types %s; give the object instead of its id"
                            .formatted(id.getClass().getSimpleName(), types));
        }
        return encode(types.iterator().next(), id);
    }

    /**
     * The id that a client sent, for any type that this class stands for.
     *
     * @throws NotVisible if the text is no such id
     */
    public <I> I decode(Class<I> idClass, String text) {
        var global = decode(text);
        if (!idClass.isInstance(global.id())) {
            throw new NotVisible(types(idClass));
        }
        return idClass.cast(global.id());
    }

    /**
     * The id that a client sent, for whichever type it names.
     *
     * @throws NotVisible if the text is no id
     */
    public GlobalId decode(String text) {
        var bytes = bytes(text);
        var between = bytes == null ? -1 : indexOfBetween(bytes);
        if (bytes == null || between < 0) {
            throw new NotVisible("thing");
        }
        var kind = byType.get(new String(bytes, 0, between, StandardCharsets.UTF_8));
        if (kind == null) {
            throw new NotVisible("thing");
        }
        var value = ByteBuffer.wrap(bytes, between + 1, bytes.length - between - 1).slice();
        return new GlobalId(kind.type(), kind.read(value));
    }

    private String types(Class<?> idClass) {
        return typesOf.getOrDefault(idClass, Set.of()).stream()
                .sorted()
                .collect(Collectors.joining(" or "));
    }

    /** The bytes of a text in its one spelling; nothing for any other text. */
    private static byte @Nullable [] bytes(String text) {
        if (text.length() > TEXT_MAX) {
            return null;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return ENCODER.encodeToString(bytes).equals(text) ? bytes : null;
        } catch (IllegalArgumentException garbage) {
            return null;
        }
    }

    private static int indexOfBetween(byte[] bytes) {
        for (var index = 0; index < bytes.length; index++) {
            if (bytes[index] == BETWEEN) {
                return index;
            }
        }
        return -1;
    }

    /**
     * An id with its type.
     *
     * @param type the type of the schema
     * @param id the id as its class
     */
    public record GlobalId(String type, Record id) {}
}
