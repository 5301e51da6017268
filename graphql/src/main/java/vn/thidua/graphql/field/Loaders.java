package vn.thidua.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/** Finds the loaders, and makes one data loader of each for a request that uses it. */
@Singleton
final class Loaders {
    private static final int KEYS_MAX = 500; // A statement's IN list stays short.

    private final Map<Class<?>, Loader<?, ?>> loaders;

    Loaders(List<Loader<?, ?>> loaders) {
        this.loaders =
                loaders.stream().collect(Collectors.toMap(Loader::getClass, Function.identity()));
    }

    @SuppressWarnings("NullAway") // A data loader answers null for a key without an entry.
    <K, V> CompletableFuture<@Nullable V> load(
            Class<? extends Loader<K, V>> type,
            K key,
            CallerContext caller,
            DataFetchingEnvironment environment) {
        var loader = find(type);
        var name = RequestLoaders.name(loader);
        environment.getDataLoaderRegistry().computeIfAbsent(name, _ -> dataLoader(loader, caller));
        // Taken from the environment and not from the registry: this one tells the engine that
        // there is something to dispatch, even when it is asked for after another load.
        DataLoader<K, V> batched = Objects.requireNonNull(environment.getDataLoader(name));
        return batched.load(key);
    }

    private static <K, V> DataLoader<K, V> dataLoader(Loader<K, V> loader, CallerContext caller) {
        MappedBatchLoader<K, V> batch =
                keys -> CompletableFuture.completedFuture(loader.load(caller, keys));
        var options = DataLoaderOptions.newOptions().setMaxBatchSize(KEYS_MAX).build();
        return DataLoaderFactory.newMappedDataLoader(batch, options);
    }

    private <L extends Loader<?, ?>> L find(Class<L> type) {
        var loader = loaders.get(type);
        if (loader == null) {
            throw new IllegalStateException(type.getName() + " is not a bean");
        }
        return type.cast(loader);
    }
}
