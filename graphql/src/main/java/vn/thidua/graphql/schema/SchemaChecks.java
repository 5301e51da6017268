package vn.thidua.graphql.schema;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.graphql.input.InputShapes;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.schema.FieldClasses.FieldName;

/** Refuses to start when schema and classes do not fit together, and says where. */
@Singleton
final class SchemaChecks {
    private static final String NODE = "Node";

    private final GlobalIds ids;
    private final InputShapes shapes;

    SchemaChecks(GlobalIds ids, InputShapes shapes) {
        this.ids = ids;
        this.shapes = shapes;
    }

    void check(GraphQLSchema schema, FieldClasses classes) {
        var answered = classes.fetchers().keySet();
        var found = new ArrayList<String>();
        roots(schema, answered, found);
        answered.forEach(field -> exists(schema, field, found));
        argumentsAreRead(schema, answered, found);
        idsHaveKinds(schema, found);
        nodesAreFound(schema, classes, found);
        inputsFit(schema, classes, found);
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    "Schema and classes do not fit:\n- " + String.join("\n- ", found));
        }
    }

    private static void roots(GraphQLSchema schema, Set<FieldName> answered, List<String> found) {
        rootFields("Query", schema.getQueryType(), answered, found);
        rootFields("Mutation", schema.getMutationType(), answered, found);
    }

    private static void rootFields(
            String root,
            @Nullable GraphQLObjectType type,
            Set<FieldName> answered,
            List<String> found) {
        var fields = type == null ? List.<GraphQLFieldDefinition>of() : type.getFields();
        fields.stream()
                .map(field -> new FieldName(root, field.getName()))
                .filter(field -> !answered.contains(field))
                .forEach(f -> found.add("no class answers %s; make one a bean".formatted(f)));
    }

    private static void exists(GraphQLSchema schema, FieldName field, List<String> found) {
        var type = schema.getType(field.type());
        if (!(type instanceof GraphQLImplementingType known)
                || known.getField(field.field()) == null) {
            found.add("a class answers %s, which the schema does not have".formatted(field));
        }
    }

    /** A component of a record cannot look at arguments. */
    private static void argumentsAreRead(
            GraphQLSchema schema, Set<FieldName> answered, List<String> found) {
        for (var type : objectTypes(schema)) {
            type.getFields().stream()
                    .filter(field -> !field.getArguments().isEmpty())
                    .filter(field -> !answered(type, field, answered))
                    .forEach(
                            field ->
                                    found.add(
                                            "%s.%s has arguments and needs an ObjectField bean"
                                                    .formatted(type.getName(), field.getName())));
        }
    }

    private static boolean answered(
            GraphQLObjectType type, GraphQLFieldDefinition field, Set<FieldName> answered) {
        return answered.contains(new FieldName(type.getName(), field.getName()))
                || type.getInterfaces().stream()
                        .anyMatch(
                                i ->
                                        answered.contains(
                                                new FieldName(i.getName(), field.getName())));
    }

    private void idsHaveKinds(GraphQLSchema schema, List<String> found) {
        for (var type : objectTypes(schema)) {
            var id = type.getField("id");
            var isId = id != null && GraphQLTypeUtil.unwrapAll(id.getType()).getName().equals("ID");
            if (isId && !ids.knows(type.getName())) {
                found.add("%s has an id and needs an IdKind bean".formatted(type.getName()));
            }
        }
    }

    private void nodesAreFound(GraphQLSchema schema, FieldClasses classes, List<String> found) {
        var answered = classes.nodes().stream().map(NodeField::type).collect(Collectors.toSet());
        var nodes =
                objectTypes(schema).stream()
                        .filter(
                                t ->
                                        t.getInterfaces().stream()
                                                .anyMatch(i -> i.getName().equals(NODE)))
                        .map(GraphQLObjectType::getName)
                        .collect(Collectors.toSet());
        nodes.stream()
                .filter(type -> !answered.contains(type))
                .forEach(t -> found.add(t + " implements Node and needs a NodeField bean"));
        answered.stream()
                .filter(type -> !nodes.contains(type))
                .forEach(t -> found.add("a NodeField finds %s, which is no Node".formatted(t)));
    }

    private void inputsFit(GraphQLSchema schema, FieldClasses classes, List<String> found) {
        var mutations = schema.getMutationType();
        for (var mutation : classes.mutations()) {
            var field = mutations == null ? null : mutations.getField(mutation.name());
            var input = field == null ? null : field.getArgument("input");
            if (input != null
                    && GraphQLTypeUtil.unwrapNonNull(input.getType())
                            instanceof GraphQLInputObjectType type) {
                shapes.compare(type, mutation.input(), found);
            } else if (field != null) {
                found.add("mutation %s needs the one argument input".formatted(mutation.name()));
            }
        }
    }

    private static List<GraphQLObjectType> objectTypes(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type -> type != schema.getQueryType() && type != schema.getMutationType())
                .toList();
    }
}
