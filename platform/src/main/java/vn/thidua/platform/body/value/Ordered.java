package vn.thidua.platform.body.value;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Sets that always come in the same order, so that a document always has the same bytes. */
public final class Ordered {

    private Ordered() {}

    /** An unmodifiable copy in the natural order; what a JSON text leaves out is empty. */
    public static <T extends Comparable<? super T>> Set<T> set(@Nullable Collection<T> values) {
        return values == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
