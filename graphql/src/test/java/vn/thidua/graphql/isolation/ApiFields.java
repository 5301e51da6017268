package vn.thidua.graphql.isolation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The fields of the API, each with every case in which it is tried; found in the schema. */
@Singleton
final class ApiFields {
    private static final String NODE = "Query.node";

    private final GraphQLSchema schema;
    private final Things things;
    private final List<Case> cases = new ArrayList<>();

    ApiFields(GraphQLSchema schema, Things things, List<Cases> features) {
        this.schema = schema;
        this.things = things;
        features.forEach(feature -> cases.addAll(feature.cases()));
    }

    /** The mutations, by name. */
    List<ApiField> mutations() {
        return of(Objects.requireNonNull(schema.getMutationType()))
                .sorted(Comparator.comparing(ApiField::name))
                .toList();
    }

    /** The fields with an id somewhere in their arguments. */
    List<ApiField> takingIds() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .flatMap(this::of)
                .filter(field -> !field.places().isEmpty())
                .sorted(Comparator.comparing(ApiField::name))
                .toList();
    }

    /** The fields of these types. */
    List<ApiField> of(String... types) {
        return Stream.of(types)
                .map(type -> Objects.requireNonNull(schema.getObjectType(type)))
                .flatMap(this::of)
                .toList();
    }

    /** The cases of fields that the schema does not have, or has no more. */
    Set<String> casesOfNothing() {
        var left = new HashSet<String>();
        cases.forEach(known -> left.add(known.field()));
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(type -> type.getFieldDefinitions().stream().map(f -> name(type, f)))
                .forEach(left::remove);
        return left;
    }

    /** The places that every case of their field leaves to another. */
    Set<String> placesThatNobodyTries() {
        var left = new TreeSet<String>();
        cases.forEach(how -> how.left().forEach(place -> left.add(how.field() + " " + place)));
        takingIds()
                .forEach(
                        field ->
                                field.places()
                                        .forEach(p -> left.remove(field.how().field() + " " + p)));
        return left;
    }

    private Stream<ApiField> of(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .flatMap(
                        field ->
                                cases(type, field)
                                        .map(how -> new ApiField(type.getName(), field, how)));
    }

    private static String name(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return type.getName() + "." + field.getName();
    }

    private Stream<Case> cases(GraphQLObjectType type, GraphQLFieldDefinition field) {
        var name = name(type, field);
        if (name.equals(NODE)) {
            return nodes();
        }
        var known = cases.stream().filter(how -> how.field().equals(name)).toList();
        if (known.stream().anyMatch(how -> how.variant().isEmpty())) {
            return known.stream();
        }
        var thing = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        return Stream.concat(Stream.of(byId(Case.of(name), thing)), known.stream());
    }

    /** What an argument {@code id} is the id of: the thing that comes back. */
    private Case byId(Case how, String thing) {
        return how.where("id", world -> things.make(thing, world));
    }

    private Stream<Case> nodes() {
        var node = (GraphQLInterfaceType) Objects.requireNonNull(schema.getType("Node"));
        return schema.getImplementations(node).stream()
                .map(GraphQLObjectType::getName)
                .map(type -> byId(Case.of(NODE).called(type), type));
    }
}
