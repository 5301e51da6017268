package vn.thidua.graphql.refetch;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.graphql.field.QueryField;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.access.NotVisible;

/** {@code Query.node}. */
@Singleton
final class NodeQuery implements QueryField {
    private final GlobalIds ids;
    private final Map<String, NodeField<?>> fields = new HashMap<>();

    NodeQuery(GlobalIds ids, List<NodeField<?>> fields) {
        this.ids = ids;
        fields.forEach(field -> this.fields.put(field.type(), field));
    }

    @Override
    public String name() {
        return "node";
    }

    @Override
    public @Nullable Object fetch(Arguments arguments, CallerContext caller) {
        var global = ids.decode(arguments.as(String.class, "id"));
        var field = fields.get(global.type());
        if (field == null) {
            throw new NotVisible(global.type());
        }
        return fetch(field, global.id(), caller);
    }

    private static <I extends Record> @Nullable Object fetch(
            NodeField<I> field, Record id, CallerContext caller) {
        return field.fetch(field.idClass().cast(id), caller);
    }
}
