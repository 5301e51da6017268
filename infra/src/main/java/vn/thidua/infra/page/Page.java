package vn.thidua.infra.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some items of a list, in order.
 *
 * @param items the items themselves, at most as many as asked for
 * @param cursors where each item stands, of the same length
 * @param hasNext whether more follow
 */
public record Page<T>(List<T> items, List<Cursor> cursors, boolean hasNext) {

    public Page {
        if (items.size() != cursors.size()) {
            throw new IllegalArgumentException("every item of a page has its cursor");
        }
    }

    /** The page made from rows that were read with {@link PageRequest#limit()}. */
    public static <T> Page<T> of(List<T> rows, PageRequest request, Function<T, Cursor> cursor) {
        var hasNext = rows.size() > request.first();
        var items = List.copyOf(hasNext ? rows.subList(0, request.first()) : rows);
        return new Page<>(items, items.stream().map(cursor).toList(), hasNext);
    }

    /** The same page of other items made from these. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), cursors, hasNext);
    }

    /** Where the next page goes on from; nothing if this page is empty. */
    public Optional<Cursor> end() {
        return cursors.isEmpty() ? Optional.empty() : Optional.of(cursors.getLast());
    }
}
