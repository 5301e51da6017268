package vn.thidua.graphql.schema;

import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.errors.SchemaProblem;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.resource.ResourceFolder;

/**
 * All {@code schema/*.graphqls}, one file per feature, read as one schema. Every file adds to the
 * roots with {@code extend type Query} and {@code extend type Mutation}.
 */
@Singleton
final class SchemaFiles {
    static final String FOLDER = "schema";

    private static final Map<String, String> ROOTS =
            Map.of(
                    "Query", "What a caller may ask.",
                    "Mutation", "What a caller may do.");

    private final List<String> folders;

    SchemaFiles(@Value("${thidua.schema.folders:" + FOLDER + "}") List<String> folders) {
        this.folders = folders;
    }

    TypeDefinitionRegistry read() {
        var all = new TypeDefinitionRegistry();
        for (var folder : folders) {
            ResourceFolder.read(folder, ".graphqls").forEach((file, sdl) -> add(file, sdl, all));
        }
        ROOTS.forEach((root, description) -> addRoot(root, description, all));
        return all;
    }

    private static void add(String file, String sdl, TypeDefinitionRegistry all) {
        try {
            all.merge(new SchemaParser().parse(sdl));
        } catch (SchemaProblem problem) {
            throw new IllegalStateException(
                    "%s.graphqls does not fit in: %s".formatted(file, problem.getMessage()),
                    problem);
        }
    }

    /** A root stands in no file, so that no feature has to be the first. */
    private static void addRoot(String root, String description, TypeDefinitionRegistry all) {
        if (all.objectTypeExtensions().containsKey(root)) {
            var described = new graphql.language.Description(description, null, false);
            all.add(
                    ObjectTypeDefinition.newObjectTypeDefinition()
                            .name(root)
                            .description(described)
                            .build());
        }
    }
}
