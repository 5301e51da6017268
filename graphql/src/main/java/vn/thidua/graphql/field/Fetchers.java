package vn.thidua.graphql.field;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.input.InputBinder;
import vn.thidua.graphql.message.Messages;
import vn.thidua.infra.retry.Rerun;

/** Turns the classes that answer fields into what the engine calls. */
@Singleton
public final class Fetchers {
    private static final String INPUT = "input";

    private final InputBinder binder;
    private final Messages messages;
    private final Loaders loaders;

    Fetchers(InputBinder binder, Messages messages, Loaders loaders) {
        this.binder = binder;
        this.messages = messages;
        this.loaders = loaders;
    }

    /**
     * Calls a mutation with its input as a record, and again if it lost against another
     * transaction. That repeats nothing: a mutation writes through one door, a door is one
     * transaction, and MySQL has rolled all of it back.
     */
    public <I extends Record> DataFetcher<Object> of(MutationField<I> mutation) {
        return environment -> {
            var sent = environment.<Object>getArgument(INPUT);
            var bound = binder.bind(mutation.input(), sent, List.of(INPUT));
            var input = Objects.requireNonNull(bound);
            return Rerun.onConflict(() -> mutation.run(input, caller(environment))).asMap();
        };
    }

    /** Calls a field of the query root. */
    public DataFetcher<@Nullable Object> of(QueryField field) {
        return environment -> plain(field.fetch(arguments(environment), caller(environment)));
    }

    /** Calls a field of another type. */
    public <T> DataFetcher<@Nullable Object> of(ObjectField<T> field) {
        return environment -> {
            T thing = Objects.requireNonNull(environment.getSource());
            return plain(field.fetch(thing, arguments(environment), caller(environment)));
        };
    }

    private Arguments arguments(DataFetchingEnvironment environment) {
        return new Arguments(environment.getArguments(), binder);
    }

    private CallerContext caller(DataFetchingEnvironment environment) {
        return new CallerContext(environment, messages, loaders);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
    }
}
