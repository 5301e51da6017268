package vn.thidua.graphql.isolation;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Plausible values for the inputs of any field, made from their types alone. */
final class Inputs {
    private final UnaryOperator<String> ids;

    /**
     * Makes inputs.
     *
     * @param ids gives the id to send in a field of this name
     */
    Inputs(UnaryOperator<String> ids) {
        this.ids = ids;
    }

    /** Variables for these arguments: what is required, with ids as they come. */
    Map<String, Object> of(List<GraphQLArgument> arguments) {
        return of(arguments, "", "");
    }

    /** The same, and this id at this place. */
    Map<String, Object> of(List<GraphQLArgument> arguments, String place, String id) {
        var values = new LinkedHashMap<String, Object>();
        for (var argument : arguments) {
            var name = argument.getName();
            var required =
                    GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (required || leads(name, place)) {
                values.put(name, value(argument.getType(), name, place, id));
            }
        }
        return values;
    }

    /** Every place for an id in these arguments, as a path of names. */
    static List<String> places(List<GraphQLArgument> arguments) {
        var found = new ArrayList<String>();
        for (var argument : arguments) {
            places(argument.getType(), argument.getName(), Set.of(), found);
        }
        return found;
    }

    private static void places(
            GraphQLType type, String path, Set<String> above, List<String> found) {
        var named = GraphQLTypeUtil.unwrapAll(type);
        if (named.getName().equals("ID")) {
            found.add(path);
        } else if (named instanceof GraphQLInputObjectType object
                && !above.contains(named.getName())) {
            var here = new HashSet<>(above);
            here.add(named.getName());
            for (var field : object.getFields()) {
                places(field.getType(), path + "." + field.getName(), here, found);
            }
        }
    }

    private Object value(GraphQLType type, String path, String place, String id) {
        if (type instanceof GraphQLNonNull needed) {
            return value(needed.getWrappedType(), path, place, id);
        }
        if (type instanceof GraphQLList list) {
            return List.of(value(list.getWrappedType(), path, place, id));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, path, place, id);
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().getFirst().getName();
        }
        var name = path.substring(path.lastIndexOf('.') + 1);
        return switch (((GraphQLNamedType) type).getName()) {
            case "ID" -> path.equals(place) ? id : ids.apply(name);
            case "Int" -> 1;
            case "Float" -> 1.0;
            case "Boolean" -> false;
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00+07:00";
            case "Decimal" -> "1";
            case "RoughDate" -> "2026";
            default -> text(name);
        };
    }

    private Map<String, Object> object(
            GraphQLInputObjectType object, String path, String place, String id) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : object.getFields()) {
            var inside = path + "." + field.getName();
            if (needed(field) || leads(inside, place)) {
                values.put(field.getName(), value(field.getType(), inside, place, id));
            }
        }
        if (values.isEmpty() && object.isOneOf()) {
            var first = object.getFields().getFirst();
            var inside = path + "." + first.getName();
            values.put(first.getName(), value(first.getType(), inside, place, id));
        }
        return values;
    }

    private static boolean needed(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    private static boolean leads(String path, String place) {
        return place.equals(path) || place.startsWith(path + ".");
    }

    private static String text(String name) {
        return switch (name) {
            case "item", "parent", "before" -> "khong-co";
            case "origins" -> "https://thu.example.vn";
            case "slug", "administratorUsername", "username" -> "thu" + System.nanoTime();
            default -> "Thử " + System.nanoTime();
        };
    }
}
