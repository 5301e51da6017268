package vn.thidua.graphql.field;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A field without arguments that only reads what its thing names: one line in the factory of its
 * feature. What takes arguments or decides anything has a class of its own.
 */
public final class LoadedField<T> implements ObjectField<T> {
    private final String type;
    private final String name;
    private final BiFunction<T, CallerContext, @Nullable Object> read;

    private LoadedField(
            String type, String name, BiFunction<T, CallerContext, @Nullable Object> read) {
        this.type = type;
        this.name = name;
        this.read = read;
    }

    /** The field of this type and name; what stands at it may be a future, as loaders give it. */
    public static <T> ObjectField<T> of(
            String type, String name, BiFunction<T, CallerContext, @Nullable Object> read) {
        return new LoadedField<>(type, name, read);
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public @Nullable Object fetch(T thing, Arguments arguments, CallerContext caller) {
        return read.apply(thing, caller);
    }
}
