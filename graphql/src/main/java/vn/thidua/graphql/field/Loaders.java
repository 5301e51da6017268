package vn.thidua.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;
import org.dataloader.DataLoaderOptions;
import org.dataloader.MappedBatchLoader;
import org.jspecify.annotations.Nullable;

/** Finds the loaders, and makes one data loader of each for a request that uses it. */
@Singleton
final class Loaders {
    private static final int KEYS_MAX = 500; // A statement's IN list stays short.

    private final List<Loader<?, ?>> loaders;

    Loaders(List<Loader<?, ?>> loaders) {
        this.loaders = loaders;
    }

    @SuppressWarnings("NullAway") // A data loader answers null for a key without an entry.
    <K, V> CompletableFuture<@Nullable V> load(
            Class<? extends Loader<K, V>> type,
            K key,
            CallerContext caller,
            DataFetchingEnvironment environment) {
        var name = type.getName();
        environment
                .getDataLoaderRegistry()
                .computeIfAbsent(name, _ -> dataLoader(find(type), caller));
        // Taken from the environment and not from the registry: this one tells the engine that
        // there is something to dispatch, even when it is asked for after another load.
        DataLoader<K, V> loader = Objects.requireNonNull(environment.getDataLoader(name));
        return loader.load(key);
    }

    private static <K, V> DataLoader<K, V> dataLoader(Loader<K, V> loader, CallerContext caller) {
        MappedBatchLoader<K, V> batch =
                keys -> CompletableFuture.completedFuture(loader.load(caller, keys));
        var options = DataLoaderOptions.newOptions().setMaxBatchSize(KEYS_MAX).build();
        return DataLoaderFactory.newMappedDataLoader(batch, options);
    }

    private <L extends Loader<?, ?>> L find(Class<L> type) {
        return loaders.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type.getName() + " is not a bean"));
    }
}
