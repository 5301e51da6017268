package vn.thidua.graphql.field;

import java.util.Map;
import java.util.Set;

/**
 * Reads what belongs to many things in one go, so that a list of a hundred costs the same number of
 * statements as a list of one. A bean; fields use it through {@link CallerContext#load}. It lives
 * for one request and one caller.
 */
public interface Loader<K, V> {
    /** What belongs to each key. A key without an entry has nothing. */
    Map<K, V> load(CallerContext caller, Set<K> keys);

    /** Whether what other loaders read names its keys, so that it had better wait for them. */
    default boolean isNamedByOthers() {
        return false;
    }
}
