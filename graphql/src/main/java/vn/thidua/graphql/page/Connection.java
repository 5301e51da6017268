package vn.thidua.graphql.page;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;

/**
 * A page of a list as clients see it. A type {@code XConnection} has these fields and may have
 * more; then its record holds one of these.
 *
 * @param edges the items with their cursors
 * @param nodes the items alone
 * @param pageInfo where the page stands in the list
 */
public record Connection<T>(List<Edge<T>> edges, List<T> nodes, PageInfo pageInfo) {

    /** The connection for what was asked and what was found. */
    public static <T> Connection<T> of(PageRequest asked, Page<T> found) {
        var edges =
                IntStream.range(0, found.items().size())
                        .mapToObj(i -> edge(found.items().get(i), found.cursors().get(i)))
                        .toList();
        var info =
                new PageInfo(
                        found.hasNext(),
                        asked.after() != null,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor());
        return new Connection<>(edges, found.items(), info);
    }

    private static <T> Edge<T> edge(T item, Cursor cursor) {
        return new Edge<>(item, cursor.text());
    }

    /**
     * An item of the list and where it stands.
     *
     * @param node the item
     * @param cursor the place to go on after
     */
    public record Edge<T>(T node, String cursor) {}

    /**
     * Where the page stands in the list.
     *
     * @param hasNextPage whether more items follow
     * @param hasPreviousPage whether the page was asked for after a cursor
     * @param startCursor the first item's cursor; absent if there is none
     * @param endCursor the last item's cursor; absent if there is none
     */
    public record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}
}
