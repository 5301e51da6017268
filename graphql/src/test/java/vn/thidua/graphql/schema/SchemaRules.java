package vn.thidua.graphql.schema;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the schema's parts are named, described and bounded; each rule gives what breaks it. */
final class SchemaRules {
    private static final Set<String> GIVEN = Set.of("String", "Int", "Float", "Boolean", "ID");
    private static final Pattern ENUM_VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern SUCCESSOR = Pattern.compile("`\\w+`");
    private static final Pattern BOUND = Pattern.compile("(?i)at most \\d+");

    private final GraphQLSchema schema;

    SchemaRules(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Everything is described. */
    List<String> undescribed() {
        return Stream.of(
                        types().map(type -> new Part(type.getName(), type)),
                        fields(),
                        arguments(),
                        inputFields(),
                        enumValues())
                .flatMap(parts -> parts)
                .filter(part -> isBlank(part.element().getDescription()))
                .map(Part::place)
                .toList();
    }

    /** Fields are nouns, and dates are told from moments by their names. */
    List<String> misnamed() {
        var found = new ArrayList<String>();
        Stream.of(fields(), arguments(), inputFields())
                .flatMap(parts -> parts)
                .forEach(part -> misnamed(part, found));
        enumValues()
                .filter(part -> !ENUM_VALUE.matcher(part.element().getName()).matches())
                .forEach(part -> found.add(part.place() + " is not upper case"));
        return found;
    }

    private static void misnamed(Part part, List<String> found) {
        var name = part.element().getName();
        if (name.matches("get[A-Z].*")) {
            found.add(part.place() + " starts with get");
        }
        suffix(part, "Date", List.of("On", "From", "To"), found);
        suffix(part, "DateTime", List.of("At"), found);
    }

    private static void suffix(Part part, String type, List<String> suffixes, List<String> found) {
        var name = part.element().getName();
        var isType = part.type().getName().equals(type);
        var isRough = type.equals("Date") && part.type().getName().equals("RoughDate");
        var first = suffixes.getFirst();
        if (isType && suffixes.stream().noneMatch(s -> name.endsWith(s) || name.equals(lower(s)))) {
            found.add("%s is a %s and does not end in %s".formatted(part.place(), type, first));
        }
        if (!isType && !isRough && name.endsWith(first)) {
            found.add("%s ends in %s and is no %s".formatted(part.place(), first, type));
        }
    }

    private static String lower(String suffix) {
        return suffix.toLowerCase(Locale.ROOT);
    }

    /** A refused field of the roots leaves the others standing. */
    List<String> takingAllAway() {
        return Stream.of(schema.getQueryType(), schema.getMutationType())
                .filter(Objects::nonNull)
                .flatMap(root -> root.getFields().stream())
                .filter(field -> GraphQLTypeUtil.isNonNull(field.getType()))
                .map(field -> field.getName() + " may not be null")
                .toList();
    }

    /** A list is a connection and its pages are bounded; a list that is sent says its bound. */
    List<String> unbounded() {
        var found = new ArrayList<String>();
        objects()
                .forEach(type -> type.getFields().forEach(field -> connection(type, field, found)));
        Stream.concat(arguments(), inputFields())
                .filter(part -> GraphQLTypeUtil.isList(part.wrapped()))
                .filter(part -> !BOUND.matcher(part.description()).find())
                .forEach(
                        part ->
                                found.add(
                                        part.place() + " is a list and does not say 'at most N'"));
        return found;
    }

    private static void connection(
            GraphQLFieldsContainer type, GraphQLFieldDefinition field, List<String> found) {
        if (!(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType answered)
                || !answered.getName().endsWith("Connection")) {
            return;
        }
        var place = type.getName() + "." + field.getName();
        var first = field.getArgument("first");
        if (first == null
                || !GraphQLTypeUtil.simplePrint(first.getType()).equals("Int!")
                || !String.valueOf(first.getDescription()).contains("1 to 100")) {
            found.add(place + " needs first: Int!, described with '1 to 100'");
        }
        if (field.getArgument("after") == null) {
            found.add(place + " needs after: String");
        }
        for (var part : List.of("edges", "nodes", "pageInfo")) {
            if (answered.getField(part) == null) {
                found.add("%s needs %s".formatted(answered.getName(), part));
            }
        }
    }

    /** What goes says what comes. */
    List<String> withoutSuccessor() {
        return Stream.of(fields(), arguments(), inputFields(), enumValues())
                .flatMap(parts -> parts)
                .filter(part -> part.deprecation() != null)
                .filter(part -> !SUCCESSOR.matcher(String.valueOf(part.deprecation())).find())
                .map(part -> part.place() + " is deprecated and names no `successor`")
                .toList();
    }

    private Stream<GraphQLNamedType> types() {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> !GIVEN.contains(type.getName()));
    }

    private Stream<GraphQLFieldsContainer> objects() {
        return types().filter(GraphQLFieldsContainer.class::isInstance)
                .map(GraphQLFieldsContainer.class::cast);
    }

    private Stream<Part> fields() {
        return objects()
                .flatMap(
                        type ->
                                type.getFieldDefinitions().stream()
                                        .map(f -> new Part(type.getName() + "." + f.getName(), f)));
    }

    private Stream<Part> arguments() {
        return fields().flatMap(
                        field ->
                                ((GraphQLFieldDefinition) field.element())
                                        .getArguments().stream()
                                                .map(
                                                        a ->
                                                                new Part(
                                                                        field.place()
                                                                                + "("
                                                                                + a.getName()
                                                                                + ":)",
                                                                        a)));
    }

    private Stream<Part> inputFields() {
        return types().filter(GraphQLInputObjectType.class::isInstance)
                .map(GraphQLInputObjectType.class::cast)
                .flatMap(
                        type ->
                                type.getFields().stream()
                                        .map(f -> new Part(type.getName() + "." + f.getName(), f)));
    }

    private Stream<Part> enumValues() {
        return types().filter(GraphQLEnumType.class::isInstance)
                .map(GraphQLEnumType.class::cast)
                .flatMap(
                        type ->
                                type.getValues().stream()
                                        .map(v -> new Part(type.getName() + "." + v.getName(), v)));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Something with a name, and where it stands. */
    private record Part(String place, GraphQLNamedSchemaElement element) {
        String description() {
            return String.valueOf(element.getDescription());
        }

        GraphQLType wrapped() {
            var type =
                    switch (element) {
                        case GraphQLFieldDefinition field -> field.getType();
                        case GraphQLArgument argument -> argument.getType();
                        case graphql.schema.GraphQLInputObjectField field -> field.getType();
                        default -> throw new IllegalStateException(place + " has no type");
                    };
            return GraphQLTypeUtil.unwrapNonNull(type);
        }

        GraphQLNamedType type() {
            return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(wrapped());
        }

        @Nullable String deprecation() {
            return switch (element) {
                case GraphQLFieldDefinition field -> field.getDeprecationReason();
                case GraphQLArgument argument -> argument.getDeprecationReason();
                case graphql.schema.GraphQLInputObjectField field -> field.getDeprecationReason();
                case graphql.schema.GraphQLEnumValueDefinition value ->
                        value.getDeprecationReason();
                default -> null;
            };
        }
    }
}
