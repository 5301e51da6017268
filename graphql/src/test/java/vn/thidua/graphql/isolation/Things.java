package vn.thidua.graphql.isolation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.micronaut.context.ApplicationContext;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.NotVisible;

/** Makes things of every type that one mutation can make, and ids that nothing has. */
@Singleton
final class Things {
    private static final int ROUNDS = 3;
    private static final Map<String, String> OTHER_NAMES =
            Map.of(
                    "child", "PublishedPlan",
                    "childTarget", "PublishedTarget",
                    "parentTarget", "PublishedTarget",
                    "superior", "Agency",
                    "subordinate", "Agency",
                    "predecessor", "Agency",
                    "successor", "Agency",
                    "group", "EmulationGroup",
                    "parent", "Unit");

    private final GraphQLSchema schema;
    private final GlobalIds ids;
    private final SortedSet<String> kinds = new TreeSet<>();

    Things(GraphQLSchema schema, GlobalIds ids, ApplicationContext context) {
        this.schema = schema;
        this.ids = ids;
        for (IdKind<?> kind : context.getBeansOfType(IdKind.class)) {
            kinds.add(kind.type());
        }
    }

    /** The types whose things have ids. */
    SortedSet<String> kinds() {
        return kinds;
    }

    /** What everybody may try: the mutations, by name. */
    List<GraphQLFieldDefinition> mutations() {
        return Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
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

    /** The id for a field of this name: one of these things, or one that was never given out. */
    String idFor(String field, Map<String, String> things) {
        var kind = kindOf(field);
        if (kind == null) {
            return neverIssued("Agency");
        }
        var thing = things.get(kind);
        return thing == null ? neverIssued(kind) : thing;
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
                .or(() -> kinds.stream().filter(k -> endsWith(k, name)).findFirst())
                .orElse(null);
    }

    private static boolean endsWith(String kind, String name) {
        return kind.toLowerCase(Locale.ROOT).endsWith(name);
    }

    /** These things of an agency, and one of every other type that this person can make. */
    Map<String, String> make(Person person, Map<String, String> first) {
        var things = new HashMap<>(first);
        var inputs = new Inputs(field -> idFor(field, things));
        for (var round = 0; round < ROUNDS; round++) {
            for (var mutation : mutations()) {
                make(mutation, person, inputs, things);
            }
        }
        return things;
    }

    private void make(
            GraphQLFieldDefinition mutation,
            Person person,
            Inputs inputs,
            Map<String, String> things) {
        var payload = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(mutation.getType());
        for (var part : payload.getFieldDefinitions()) {
            if (part.getType() instanceof GraphQLObjectType thing
                    && kinds.contains(thing.getName())
                    && !things.containsKey(thing.getName())
                    && thing.getField("id") != null) {
                var selection = "{ " + part.getName() + " { id } }";
                var answer =
                        person.ask(
                                document("mutation", mutation, selection),
                                inputs.of(mutation.getArguments()));
                var id = answer.at("data." + mutation.getName() + "." + part.getName() + ".id");
                if (id != null) {
                    things.put(thing.getName(), id.toString());
                }
            }
        }
    }

    /** A document that asks for one field, its arguments being variables of the same names. */
    static String document(
            String operation, GraphQLFieldDefinition field, String selection, String... above) {
        var variables =
                field.getArguments().stream()
                        .map(a -> "$" + a.getName() + ": " + print(a.getType()))
                        .collect(Collectors.joining(", "));
        var arguments =
                field.getArguments().stream()
                        .map(a -> a.getName() + ": $" + a.getName())
                        .collect(Collectors.joining(", "));
        var asked = "%s(%s) %s".formatted(field.getName(), arguments, selection);
        for (var wrapper : above) {
            asked = wrapper + " { " + asked + " }";
        }
        return "%s(%s) { %s }".formatted(operation, variables, asked);
    }

    private static String print(graphql.schema.GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
