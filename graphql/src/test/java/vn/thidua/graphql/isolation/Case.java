package vn.thidua.graphql.isolation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a field is asked so that it succeeds: what its types and names do not say. Places are paths
 * of names such as {@code input.addressees.groupMembers.group}; ids come from {@link World#id}.
 *
 * @param field the field, as {@code Mutation.planIssue}
 * @param variant which of several cases of the field it is; empty for the usual one
 * @param needed values that are always sent, made together, so that they fit each other
 * @param optional values for places that are sent only where one of them is tried
 * @param way the document around the field, with {@code %s} in its place; absent on the roots
 * @param byOperator whether the operator does this, and no agency
 * @param left the places that do not fit this case, but another one of the field
 */
record Case(
        String field,
        String variant,
        Function<World, Map<String, Object>> needed,
        Map<String, Function<World, Object>> optional,
        @Nullable Function<World, String> way,
        boolean byOperator,
        Set<String> left) {
    /** A case to which nothing is known yet. */
    static Case of(String field) {
        return new Case(field, "", _ -> Map.of(), Map.of(), null, false, Set.of());
    }

    /** The same as one of several of the field. */
    Case called(String name) {
        return new Case(field, name, needed, optional, way, byOperator, left);
    }

    /** The same with these values, which are made together. */
    Case with(Function<World, Map<String, Object>> values) {
        Function<World, Map<String, Object>> both =
                world -> {
                    var all = new LinkedHashMap<>(needed.apply(world));
                    all.putAll(values.apply(world));
                    return all;
                };
        return new Case(field, variant, both, optional, way, byOperator, left);
    }

    /** The same with this value, made anew for each trial. */
    Case with(String place, Function<World, Object> value) {
        return with(world -> Map.of(place, value.apply(world)));
    }

    /** The same with this value. */
    Case with(String place, Object value) {
        return with(_ -> Map.of(place, value));
    }

    /** The same with this value at a place that is not always sent. */
    Case where(String place, Function<World, Object> value) {
        var more = new HashMap<>(optional);
        more.put(place, value);
        return new Case(field, variant, needed, more, way, byOperator, left);
    }

    /** The same inside this document, which has {@code %s} in the place of the field. */
    Case within(Function<World, String> document) {
        return new Case(field, variant, needed, optional, document, byOperator, left);
    }

    /** The same done by the operator of the platform. */
    Case byTheOperator() {
        return new Case(field, variant, needed, optional, way, true, left);
    }

    /** The same without trying these places, which another case of the field tries. */
    Case leaving(String... places) {
        return new Case(field, variant, needed, optional, way, byOperator, Set.of(places));
    }

    /** The field, and which of its cases it is. */
    String name() {
        return variant.isEmpty() ? field : field + " (" + variant + ")";
    }
}
