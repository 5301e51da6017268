package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.NotVisible;

/** Makes things of every type that has ids, and ids that nothing has. */
@Singleton
final class Things {
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "superior", "Agency",
                    "subordinate", "Agency",
                    "predecessor", "Agency",
                    "successor", "Agency",
                    "publisher", "Agency",
                    "founder", "Agency",
                    "lead", "Agency",
                    "deputies", "Agency",
                    "group", "EmulationGroup");

    private final GlobalIds ids;
    private final SortedSet<String> kinds = new TreeSet<>();
    private final Map<String, Function<World, Record>> makers = new HashMap<>();

    Things(GlobalIds ids, List<IdKind<?>> kinds, List<Cases> features) {
        this.ids = ids;
        kinds.forEach(kind -> this.kinds.add(kind.type()));
        features.forEach(feature -> makers.putAll(feature.things()));
    }

    /** The types whose things have ids. */
    SortedSet<String> kinds() {
        return kinds;
    }

    /** The id of a new thing of this type. */
    String make(String kind, World world) {
        var maker = makers.get(kind);
        if (maker == null) {
            throw new NoCase(
                    "no bean that implements Cases says in things() how a %s is made"
                            .formatted(kind));
        }
        return ids.encode(kind, maker.apply(world));
    }

    /** One new thing of every type. */
    Map<String, String> makeAll(World world) {
        var made = new TreeMap<String, String>();
        kinds.forEach(kind -> made.put(kind, make(kind, world)));
        return made;
    }

    /** The id of a new thing for a field or argument of this name. */
    String makeFor(String place, World world) {
        var kind = kindOf(place.substring(place.lastIndexOf('.') + 1));
        if (kind == null) {
            throw new NoCase(
                    "the name %s does not say what it is the id of; say it in a Case, by where()"
                            .formatted(place));
        }
        return make(kind, world);
    }

    private @Nullable String kindOf(String field) {
        var other = OTHER_NAMES.get(field);
        if (other != null) {
            return other;
        }
        var name = field.toLowerCase(Locale.ROOT);
        return kinds.stream()
                .filter(kind -> name.endsWith(kind.toLowerCase(Locale.ROOT)))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .or(() -> kinds.stream().filter(kind -> endsWith(kind, name)).findFirst())
                .orElse(null);
    }

    private static boolean endsWith(String kind, String name) {
        return kind.toLowerCase(Locale.ROOT).endsWith(name);
    }

    /** The type of what this is the id of. */
    String kindOfId(String id) {
        return ids.decode(id).type();
    }

    /** An id of this type that was never given out. */
    String neverIssued(String kind) {
        var uuid = Uuids.next();
        var text = text(kind, 16, uuid.getMostSignificantBits(), uuid.getLeastSignificantBits());
        try {
            ids.decode(text);
            return text;
        } catch (NotVisible number) {
            return text(kind, Long.BYTES, Long.MAX_VALUE / 2);
        }
    }

    private static String text(String kind, int length, long... values) {
        var name = (kind + ":").getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(name.length + length).put(name);
        for (var value : values) {
            bytes.putLong(value);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Nobody has said how something is made. */
    static final class NoCase extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoCase(String why) {
            super(why);
        }
    }
}
