package vn.thidua.graphql.schema;

import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The program's schema files, read on a thread of their own before the application is there to ask
 * for them.
 */
public final class SchemaAhead {
    private final CompletableFuture<TypeDefinitionRegistry> types;

    private SchemaAhead(CompletableFuture<TypeDefinitionRegistry> types) {
        this.types = types;
    }

    /** Begins to read them and does not wait. */
    public static SchemaAhead begin() {
        var files = new SchemaFiles(List.of(SchemaFiles.FOLDER));
        return new SchemaAhead(CompletableFuture.supplyAsync(files::read));
    }

    TypeDefinitionRegistry types() {
        return types.join();
    }
}
