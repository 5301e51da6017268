package vn.thidua.graphql.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.BadInput;
import vn.thidua.graphql.input.InputBinder;
import vn.thidua.infra.page.PageRequest;

/** What a client asks a field with, as typed values. */
public final class Arguments {
    private final Map<String, ? extends @Nullable Object> values;
    private final InputBinder binder;

    Arguments(Map<String, ? extends @Nullable Object> values, InputBinder binder) {
        this.values = values;
        this.binder = binder;
    }

    /** An argument that the schema demands: an id, record, enum, text, number, date. */
    public <T> T as(Class<T> type, String name) {
        return find(type, name).orElseThrow(() -> new BadInput(List.of(name), "is missing"));
    }

    /** An argument that may be left out. */
    public <T> Optional<T> find(Class<T> type, String name) {
        return Optional.ofNullable(binder.bind(type, values.get(name), List.of(name)));
    }

    /** The page that {@code first} and {@code after} ask for. */
    public PageRequest page() {
        return new PageRequest(
                as(Integer.class, "first"), find(String.class, "after").orElse(null));
    }

    /** The items of a list; none if it was left out. */
    public <T> List<T> list(Class<T> type, String name) {
        return binder.bindAll(type, values.get(name), List.of(name));
    }
}
