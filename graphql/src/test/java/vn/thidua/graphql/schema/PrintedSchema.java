package vn.thidua.graphql.schema;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;

/** The schema of the files alone, without classes and database. */
final class PrintedSchema {
    private PrintedSchema() {}

    static GraphQLSchema ofFiles() {
        return schema(new SchemaFiles(List.of("schema")).read());
    }

    static GraphQLSchema of(String sdl) {
        return schema(new SchemaParser().parse(sdl));
    }

    static String print(GraphQLSchema schema) {
        var options =
                SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeSchemaDefinition(false)
                        .includeScalarTypes(true);
        return new SchemaPrinter(options).print(schema);
    }

    private static GraphQLSchema schema(TypeDefinitionRegistry types) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        Scalars.all().forEach(wiring::scalar);
        types.types().values().stream()
                .filter(type -> types.isInterfaceOrUnion(named(type.getName())))
                .forEach(type -> wiring.type(type.getName(), b -> b.typeResolver(_ -> notAsked())));
        return new SchemaGenerator().makeExecutableSchema(types, wiring.build());
    }

    private static graphql.language.TypeName named(String name) {
        return graphql.language.TypeName.newTypeName(name).build();
    }

    private static graphql.schema.GraphQLObjectType notAsked() {
        throw new IllegalStateException("this schema is for reading only");
    }
}
