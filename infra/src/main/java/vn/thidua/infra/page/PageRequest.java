package vn.thidua.infra.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list is wanted, and from where on.
 *
 * @param first how many items, 1 to 100
 * @param after the opaque cursor of the last item seen; absent for the first page
 */
public record PageRequest(int first, @Nullable String after) {
    /** No list gives more at once. */
    public static final int FIRST_MAX = 100;

    public PageRequest {
        if (first < 1 || first > FIRST_MAX) {
            throw new BadPageSize(first);
        }
    }

    /** The first page of a list. */
    public static PageRequest first(int first) {
        return new PageRequest(first, null);
    }

    /** One row more than wanted: it tells whether there is a next page. */
    public int limit() {
        return first + 1;
    }

    /** The place to go on from, read as a key of this order with so many parts. */
    public Optional<Cursor> cursor(String order, int size) {
        return Optional.ofNullable(after).map(text -> Cursor.parse(text, order, size));
    }
}
