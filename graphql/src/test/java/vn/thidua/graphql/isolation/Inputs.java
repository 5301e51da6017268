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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The variables of one request: what the case says, the rest made from types and names. */
final class Inputs {
    private final Things things;
    private final World world;
    private final Case how;
    private final Map<String, Object> given;
    private final String place;

    private Inputs(Things things, World world, Case how, String place) {
        this.things = things;
        this.world = world;
        this.how = how;
        this.given = how.needed().apply(world);
        this.place = place;
    }

    /** Variables that succeed in this world, with an id at this place; none where it is empty. */
    static Map<String, Object> of(
            Things things, World world, Case how, List<GraphQLArgument> arguments, String place) {
        try {
            return new Inputs(things, world, how, place).variables(arguments);
        } catch (ClassCastException refused) { // An answer was not what the case wanted.
            throw new Things.NoCase("the case could not be made: " + refused.getMessage());
        }
    }

    private Map<String, Object> variables(List<GraphQLArgument> arguments) {
        var values = new LinkedHashMap<String, Object>();
        for (var argument : arguments) {
            var name = argument.getName();
            var required =
                    GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
            if (required || isSent(name)) {
                values.put(name, value(argument.getType(), name));
            }
        }
        return values;
    }

    private Object value(GraphQLType type, String path) {
        var said = given.get(path);
        if (said != null) {
            return said;
        }
        var optional = how.optional().get(path);
        return optional == null ? made(type, path) : optional.apply(world);
    }

    private Object made(GraphQLType type, String path) {
        if (type instanceof GraphQLNonNull needed) {
            return made(needed.getWrappedType(), path);
        }
        if (type instanceof GraphQLList list) {
            return List.of(made(list.getWrappedType(), path));
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object.isOneOf() ? oneOf(object, path) : object(object, path);
        }
        if (type instanceof GraphQLEnumType choice) {
            return choice.getValues().getFirst().getName();
        }
        var name = path.substring(path.lastIndexOf('.') + 1);
        return switch (((GraphQLNamedType) type).getName()) {
            case "ID" -> things.makeFor(path, world);
            case "Int" -> name.equals("year") ? 2026 : 1;
            case "Float" -> 1.0;
            case "Boolean" -> false;
            case "Date" -> "2026-01-05";
            case "DateTime" -> "2026-01-05T08:00:00+07:00";
            case "Decimal" -> "1";
            case "RoughDate" -> "2026";
            default -> text(name);
        };
    }

    private Map<String, Object> object(GraphQLInputObjectType object, String path) {
        var values = new LinkedHashMap<String, Object>();
        for (var field : object.getFields()) {
            var inside = path + "." + field.getName();
            if (isNeeded(field) || isSent(inside)) {
                values.put(field.getName(), value(field.getType(), inside));
            }
        }
        return values;
    }

    private Map<String, Object> oneOf(GraphQLInputObjectType object, String path) {
        var fields = object.getFields();
        var chosen =
                fields.stream()
                        .filter(field -> leads(path + "." + field.getName(), place))
                        .findFirst()
                        .or(
                                () ->
                                        fields.stream()
                                                .filter(f -> isSent(path + "." + f.getName()))
                                                .findFirst())
                        .orElseGet(fields::getFirst);
        return Map.of(chosen.getName(), value(chosen.getType(), path + "." + chosen.getName()));
    }

    private boolean isSent(String path) {
        return leads(path, place) || given.keySet().stream().anyMatch(said -> leads(path, said));
    }

    private static boolean isNeeded(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
    }

    private static boolean leads(String path, String place) {
        return place.equals(path) || place.startsWith(path + ".");
    }

    private static String text(String name) {
        return switch (name) {
            case "origins" -> "https://thu.example.vn";
            case "email" -> "thu@example.vn";
            case "slug", "administratorUsername", "username" -> "thu" + System.nanoTime();
            default -> "Thử " + System.nanoTime();
        };
    }
}
