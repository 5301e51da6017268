package vn.thidua.graphql.schema;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;

/**
 * Answers a field of type {@code ID} with the opaque text of an id: for {@code id} the text that
 * says this type, for others the one type that the id's class stands for.
 */
final class IdFetcher
        implements LightDataFetcher<@Nullable Object>, TrivialDataFetcher<@Nullable Object> {
    private static final String OWN = "id";

    private final String type;
    private final GlobalIds ids;

    IdFetcher(String type, GlobalIds ids) {
        this.type = type;
        this.ids = ids;
    }

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field,
            Object thing,
            Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return text(field.getName(), thing);
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return text(environment.getFieldDefinition().getName(), environment.getSource());
    }

    private @Nullable Object text(String field, @Nullable Object thing) throws Exception {
        var id = RecordFetcher.property(thing, field);
        if (!(id instanceof Record typed)) {
            return id;
        }
        return field.equals(OWN) ? ids.encode(type, typed) : ids.encode(typed);
    }
}
