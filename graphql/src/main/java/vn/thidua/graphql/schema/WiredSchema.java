package vn.thidua.graphql.schema;

import static graphql.schema.FieldCoordinates.coordinates;

import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeInfo;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.schema.FieldClasses.FieldName;

/** Joins the schema's files with the classes that answer its fields. */
@Factory
final class WiredSchema {
    private static final String ID = "ID";

    private final TypeDefinitionRegistry types;
    private final FieldClasses classes;
    private final GlobalIds ids;
    private final TypeNames typeNames;
    private final Map<String, List<String>> bearers;

    WiredSchema(
            Optional<SchemaAhead> ahead,
            SchemaFiles files,
            FieldClasses classes,
            GlobalIds ids,
            TypeNames typeNames) {
        this.types = ahead.map(SchemaAhead::types).orElseGet(files::read);
        this.bearers = bearers(types);
        this.classes = classes;
        this.ids = ids;
        this.typeNames = typeNames;
    }

    /** The schema that requests run against; it does not start unless everything is in place. */
    @Singleton
    GraphQLSchema schema(SchemaChecks checks) {
        var schema = new SchemaGenerator().makeExecutableSchema(types, wiring());
        checks.check(schema, classes);
        return schema;
    }

    private RuntimeWiring wiring() {
        var wiring = RuntimeWiring.newRuntimeWiring().codeRegistry(code());
        Scalars.all().forEach(wiring::scalar);
        Stream.concat(
                        types.getTypes(InterfaceTypeDefinition.class).stream()
                                .map(t -> t.getName()),
                        types.getTypes(UnionTypeDefinition.class).stream().map(t -> t.getName()))
                .forEach(t -> wiring.type(t, b -> b.typeResolver(typeNames.resolver())));
        return wiring.build();
    }

    private GraphQLCodeRegistry.Builder code() {
        var records = new RecordFetcher();
        var code = GraphQLCodeRegistry.newCodeRegistry().defaultDataFetcher(_ -> records);
        types.getTypes(ObjectTypeDefinition.class).forEach(type -> idFields(type, code));
        classes.fetchers().forEach((field, fetcher) -> put(field, fetcher, code));
        return code;
    }

    private void idFields(ObjectTypeDefinition type, GraphQLCodeRegistry.Builder code) {
        var fetcher = new IdFetcher(type.getName(), ids);
        fields(type)
                .filter(field -> TypeInfo.typeInfo(field.getType()).getName().equals(ID))
                .filter(field -> !TypeInfo.typeInfo(field.getType()).isList())
                .forEach(f -> put(new FieldName(type.getName(), f.getName()), fetcher, code));
    }

    private Stream<FieldDefinition> fields(ObjectTypeDefinition type) {
        var extensions = types.objectTypeExtensions().getOrDefault(type.getName(), List.of());
        return Stream.concat(
                type.getFieldDefinitions().stream(),
                extensions.stream().flatMap(e -> e.getFieldDefinitions().stream()));
    }

    /** A field of an interface is the field of each type that implements it. */
    private void put(FieldName field, DataFetcher<?> fetcher, GraphQLCodeRegistry.Builder code) {
        bearers.getOrDefault(field.type(), List.of())
                .forEach(t -> code.dataFetcher(coordinates(t, field.field()), fetcher));
    }

    /** Which types have the fields of a type: itself, and those that implement it. */
    private static Map<String, List<String>> bearers(TypeDefinitionRegistry types) {
        var bearers = new HashMap<String, List<String>>();
        for (var type : types.getTypes(ImplementingTypeDefinition.class)) {
            bear(type.getName(), type, bearers);
            for (var implemented : type.getImplements()) {
                if (implemented instanceof TypeName known) {
                    bear(known.getName(), type, bearers);
                }
            }
        }
        return bearers;
    }

    private static void bear(
            String name, ImplementingTypeDefinition<?> type, Map<String, List<String>> bearers) {
        bearers.computeIfAbsent(name, _ -> new ArrayList<>()).add(type.getName());
    }
}
