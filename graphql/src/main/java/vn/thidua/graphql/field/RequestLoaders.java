package vn.thidua.graphql.field;

import java.util.Comparator;
import java.util.List;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;

/**
 * The data loaders of one request. What many others name has its turn after them: then one
 * statement reads the agency of a plan and those of all the links that were loaded beside it.
 */
public final class RequestLoaders extends DataLoaderRegistry {
    private static final String LAST = "last ";

    /** The name under which a loader's data loader is kept. */
    static String name(Loader<?, ?> loader) {
        return (loader.isNamedByOthers() ? LAST : "") + loader.getClass().getName();
    }

    /** In the order in which they are dispatched. */
    @Override
    public List<DataLoader<?, ?>> getDataLoaders() {
        var loaders = super.getDataLoaders();
        loaders.sort(Comparator.comparing(RequestLoaders::isLast));
        return loaders;
    }

    private static boolean isLast(DataLoader<?, ?> loader) {
        var name = loader.getName();
        return name != null && name.startsWith(LAST);
    }
}
