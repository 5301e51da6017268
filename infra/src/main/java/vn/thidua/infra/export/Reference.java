package vn.thidua.infra.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A foreign key.
 *
 * @param columns of the table, one for each of those it names of the other
 */
record Reference(
        String name, String table, List<String> columns, String target, List<String> named) {

    Reference with(String column, String namedColumn) {
        var more = new ArrayList<>(columns);
        more.add(column);
        var moreNamed = new ArrayList<>(named);
        moreNamed.add(namedColumn);
        return new Reference(name, table, List.copyOf(more), target, List.copyOf(moreNamed));
    }

    /** Counts the rows that name something that is not there. */
    String countDangling() {
        var join =
                IntStream.range(0, columns.size())
                        .mapToObj(i -> "p.`%s` = c.`%s`".formatted(named.get(i), columns.get(i)));
        var wanted =
                Stream.concat(
                        columns.stream().map("c.`%s` IS NOT NULL"::formatted),
                        Stream.of("p.`" + named.getFirst() + "` IS NULL"));
        return "SELECT COUNT(*) FROM `%s` c LEFT JOIN `%s` p ON %s WHERE %s"
                .formatted(
                        table,
                        target,
                        join.collect(Collectors.joining(" AND ")),
                        wanted.collect(Collectors.joining(" AND ")));
    }
}
