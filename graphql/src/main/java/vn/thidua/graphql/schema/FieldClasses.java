package vn.thidua.graphql.schema;

import graphql.schema.DataFetcher;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.field.Fetchers;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.field.QueryField;

/** All classes of ours that answer a field of the schema. */
@Singleton
final class FieldClasses {
    private final List<MutationField<?>> mutations;
    private final List<QueryField> queries;
    private final List<ObjectField<?>> objects;
    private final List<NodeField<?>> nodes;
    private final Fetchers fetchers;

    FieldClasses(
            List<MutationField<?>> mutations,
            List<QueryField> queries,
            List<ObjectField<?>> objects,
            List<NodeField<?>> nodes,
            Fetchers fetchers) {
        this.mutations = mutations;
        this.queries = queries;
        this.objects = objects;
        this.nodes = nodes;
        this.fetchers = fetchers;
    }

    Collection<MutationField<?>> mutations() {
        return mutations;
    }

    Collection<NodeField<?>> nodes() {
        return nodes;
    }

    /** What the engine calls for each field that has a class, by type and field. */
    Map<FieldName, DataFetcher<?>> fetchers() {
        var all = new HashMap<FieldName, DataFetcher<?>>();
        mutations.forEach(m -> put(all, new FieldName("Mutation", m.name()), fetchers.of(m)));
        queries.forEach(q -> put(all, new FieldName("Query", q.name()), fetchers.of(q)));
        objects.forEach(o -> put(all, new FieldName(o.type(), o.name()), fetchers.of(o)));
        return all;
    }

    private static void put(
            Map<FieldName, DataFetcher<?>> all, FieldName field, DataFetcher<?> fetcher) {
        if (all.put(field, fetcher) != null) {
            throw new IllegalStateException("two classes answer " + field + "; keep one");
        }
    }

    /** A field of a type of the schema. */
    record FieldName(String type, String field) {
        @Override
        public String toString() {
            return type + "." + field;
        }
    }
}
